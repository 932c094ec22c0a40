/** Reads MDX as both compilers do, so that what one of them would run or refuse is seen before it is written. */
import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';

const reference = createProcessor({ format: 'mdx' });

/**
 * Parses MDX with the compiler that builds the site (satteri, GFM off as in astro.config) and with the reference one.
 *
 * @param mdx - text without front matter
 * @returns the top-level nodes as each sees them, or `null` where either refuses
 */
export function readBack(mdx: string): readonly (readonly RootContent[])[] | null {
  try {
    return [mdxToMdast(mdx, { features: { gfm: false } }), reference.parse(mdx)].map(
      childrenOfRoot,
    );
  } catch {
    return null;
  }
}

function childrenOfRoot(tree: Nodes): readonly RootContent[] {
  return tree.type === 'root' ? tree.children : [];
}
