/** Cuts a stretch of an article into plain text and the words of claims. */
import type { Span } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Run } from './run.ts';

/**
 * Gives the runs of `text` within `span`; claims that share words share a run.
 *
 * @param text - decoded text of the source
 * @param span - UTF-16 code units into `text`
 * @param claims - of the same source, in any order; those not wholly within the span are left out
 */
export function markClaims(text: string, span: Span, claims: readonly Claim[]): readonly Run[] {
  const runs: Run[] = [];
  let from = span.start;
  for (const marked of joinOverlapping(span, claims)) {
    runs.push({ text: text.slice(from, marked.start), claims: [] });
    runs.push({ text: text.slice(marked.start, marked.end), claims: marked.claims });
    from = marked.end;
  }
  return [...runs, { text: text.slice(from, span.end), claims: [] }];
}

interface Marked extends Span {
  readonly claims: readonly string[];
}

function joinOverlapping(span: Span, claims: readonly Claim[]): readonly Marked[] {
  const within = claims
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1));
  const joined: Marked[] = [];
  for (const { id, start, end } of within) {
    const last = joined.at(-1);
    if (last === undefined || start >= last.end) joined.push({ start, end, claims: [id] });
    else
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, end),
        claims: [...last.claims, id],
      };
  }
  return joined;
}
