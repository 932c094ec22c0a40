/** Judges content/: every entry fits its schema, nothing in it runs, and all of it is what the seeds hold. */
import { checkSeeds } from './check-seeds.ts';
import type { Finding } from './finding.ts';
import { readMdx } from './passages/read-mdx.ts';
import type { Tree } from './read-tree.ts';
import { brokenCitations } from './rules/broken-citations.ts';
import { generatedComponents, mdxIsInert } from './rules/mdx-is-inert.ts';
import { decodeUtf8 } from './text/decode-bytes.ts';
import type { StoryRecord } from './record/story-record.ts';

/** Takes the stories and the folder they were read from; gives the findings, file by file. */
export function checkContent(
  records: ReadonlyMap<string, StoryRecord>,
  content: Tree,
): readonly Finding[] {
  const { root } = content;
  const generated = [...content.files]
    .filter(([path]) => /^(?:sources|events)\/.+\.mdx$/u.test(path))
    .flatMap(([path, bytes]) =>
      mdxIsInert(readMdx(`${root}/${path}`, decodeUtf8(bytes)), generatedComponents),
    );
  const unread = [...records.values()]
    .flatMap((story) => story.unread)
    .map((path): Finding => ({
      ...{ file: `${root}/${path}`, line: 1, column: 1, ruleId: 'entry-fits-schema' },
      reason: 'the entry does not fit its schema',
      ...{ actual: path, expected: [] },
    }));
  const broken = [...records.values()].flatMap((story) => brokenCitations(story, content));
  return [...generated, ...unread, ...checkSeeds(records, root), ...broken];
}
