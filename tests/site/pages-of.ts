import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface BuiltPage {
  /** Address below the site's root, without a leading slash. */
  readonly path: string;
  readonly elements: readonly Element[];
}

/** Gives every page of a built site with its elements in document order. */
export function pagesOf(dist: string): readonly BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .sort()
    .map((file) => ({
      path: file.replace(/index\.html$/, ''),
      elements: elementsOf(parse(readFileSync(join(dist, file), 'utf8'))),
    }));
}

/** Gives the value of an attribute, or `null` where it is absent. */
export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((own) => own.name === name)?.value ?? null;
}

function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}
