/** seed-is-unchanged, in explainers: the citations whose sentences are gone from a seed that has changed. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Finding } from '../finding.ts';
import type { Tree } from '../read-tree.ts';
import type { SourceRecord, StoryRecord } from '../record/story-record.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { places } from '../text/places.ts';

/** Takes a story and the folder it was read from; gives a finding for each place of its explainer that cites what is gone. */
export function brokenCitations(story: StoryRecord, content: Tree): readonly Finding[] {
  const path = `explainers/${story.id}.mdx`;
  const text = decodeUtf8(content.files.get(path) ?? new Uint8Array());
  const gone = [...story.sources.values()]
    .filter(({ source, sha256 }) => sha256 !== source.sha256)
    .flatMap((record) => goneFrom(record, story));
  if (gone.length === 0) return [];
  const at = places(text);
  return [...text.matchAll(/\w[\w.-]*/gu)].flatMap(({ index, 0: word }) => {
    const claim = gone.find(({ id }) => id === word);
    if (claim === undefined) return [];
    return [
      {
        ...{ file: `${content.root}/${path}`, ...at(index), ruleId: 'seed-is-unchanged' },
        reason: `"${word}" is cited here, and its sentence is not in ${claim.file} any more`,
        ...{ actual: word, expected: [claim.quote.exact] },
      },
    ];
  });
}

function goneFrom({ source, text }: SourceRecord, story: StoryRecord): readonly Claim[] {
  return [...story.claims.values()]
    .map(({ claim }) => claim)
    .filter((claim) => claim.source === source.id)
    .filter(
      ({ quote, start, end, text: words }) =>
        text === null ||
        text.slice(quote.start, quote.end) !== quote.exact ||
        text.slice(start, end) !== words,
    );
}
