/** Cuts a quoted sentence at the claims in it, so that each can be marked. */
import type { Claim } from '../model/claim.ts';

/** A stretch of a quote; `claims` are those it states, none for the words between. */
export interface QuotePart {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Gives the parts of a quote in order; their texts joined are the quote. Claims that overlap share a part. */
export function markQuote(quote: Claim['quote'], claims: readonly Claim[]): readonly QuotePart[] {
  const inside = claims
    .filter(({ start, end }) => start >= quote.start && end <= quote.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: QuotePart[] = [];
  let at = quote.start;
  for (let index = 0; index < inside.length;) {
    const first = inside[index];
    if (first === undefined) break;
    let end = first.end;
    const group = [first];
    for (index += 1; index < inside.length; index += 1) {
      const next = inside[index];
      if (next === undefined || next.start >= end) break;
      group.push(next);
      end = Math.max(end, next.end);
    }
    parts.push(cut(quote, at, first.start, []), cut(quote, first.start, end, group));
    at = end;
  }
  return [...parts, cut(quote, at, quote.end, [])].filter(({ text }) => text !== '');
}

function cut(
  { exact, start }: Claim['quote'],
  from: number,
  to: number,
  claims: readonly Claim[],
): QuotePart {
  return { text: exact.slice(from - start, to - start), claims };
}
