/** Finds the explainers of content/, each parsed and with its story. */
import type { StoryRecord } from '../record/story-record.ts';
import type { Tree } from '../read-tree.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { readMdx } from './read-mdx.ts';
import type { Mdx } from './read-mdx.ts';

/** `path` is below the root of content/. */
export interface Explainer {
  readonly path: string;
  readonly mdx: Mdx;
  readonly story: StoryRecord;
}

/** Gives every `explainers/<story>.mdx` whose story is known, in the order of the tree. */
export function listExplainers(
  content: Tree,
  records: ReadonlyMap<string, StoryRecord>,
): readonly Explainer[] {
  return [...content.files].flatMap(([path, bytes]) => {
    const id = /^explainers\/([^/]+)\.mdx$/u.exec(path)?.[1];
    const story = id === undefined ? undefined : records.get(id);
    if (story === undefined) return [];
    return [{ path, mdx: readMdx(`${content.root}/${path}`, decodeUtf8(bytes)), story }];
  });
}
