/** Judges what claims and sources state against the seeds: every offset, quotation and hash. */
import type { Claim } from '../../src/model/claim.ts';
import type { Finding } from './finding.ts';
import { gap } from './record/source-record.ts';
import type { SourceRecord, StoryRecord } from './record/story-record.ts';
import type { RuleId } from './rule-ids.ts';

/** Takes stories and the folder that holds their entries; gives a finding for each offset, quotation and hash that is not its seed's. */
export function checkSeeds(
  records: ReadonlyMap<string, StoryRecord>,
  root: string,
): readonly Finding[] {
  return [...records.values()].flatMap((story) => [
    ...[...story.sources.values()].flatMap((record) => judgeSource(record, root)),
    ...[...story.claims.values()].flatMap(({ path, claim }) =>
      judgeClaim(claim, story.sources.get(claim.source), `${root}/${path}`),
    ),
  ]);
}

function judgeSource(
  { path, source, text, sha256 }: SourceRecord,
  root: string,
): readonly Finding[] {
  const file = `${root}/${path}`;
  if (text === null) {
    return [fault(file, 'seed-is-unchanged', 'the seed is missing', source.file, [])];
  }
  if (sha256 === source.sha256) return [];
  const reason = 'the seed has changed since it was read';
  return [fault(file, 'seed-is-unchanged', reason, source.sha256, [sha256 ?? ''])];
}

/** Slices of the decoded seed that a claim states, each with its name. */
function judgeClaim(
  claim: Claim,
  source: SourceRecord | undefined,
  file: string,
): readonly Finding[] {
  if (source === undefined) {
    return [
      fault(file, 'claim-exists', `no source has the id "${claim.source}"`, claim.source, []),
    ];
  }
  const { text } = source;
  if (text === null) return [];
  const { quote } = claim;
  const slices = [
    ['the text', claim.text, claim.start, claim.end],
    ['the quote', quote.exact, quote.start, quote.end],
    ['the prefix', quote.prefix, quote.start - quote.prefix.length, quote.start],
    ['the suffix', quote.suffix, quote.end, quote.end + quote.suffix.length],
  ] as const;
  const wrong = slices.flatMap(([name, stated, start, end]) => {
    const slice = text.slice(Math.max(0, start), end);
    if (slice === stated || slice.includes(gap)) return [];
    const reason = `${name} of ${claim.id} is not ${source.source.file}:${String(start)}-${String(end)}`;
    return [fault(file, 'quote-is-verbatim', reason, stated, [slice])];
  });
  const isInside = claim.start >= quote.start && claim.end <= quote.end;
  const outside = 'the text stands outside its quote';
  return isInside ? wrong : [...wrong, fault(file, 'quote-is-verbatim', outside, claim.text, [])];
}

function fault(
  file: string,
  ruleId: RuleId,
  reason: string,
  actual: string,
  expected: readonly string[],
): Finding {
  return { file, line: 1, column: 1, ruleId, reason, actual, expected };
}
