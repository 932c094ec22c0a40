/** Suggests how a number that no claim holds may have been worked out. */
import type { Claim } from '../../../src/model/claim.ts';
import { evaluateCalc } from '../calc/evaluate-calc.ts';
import type { PlainNumber } from '../text/read-numbers.ts';
import { inWords } from '../vouch/meaning.ts';
import type { StoryRecord } from './story-record.ts';

/** Gives a link ready to paste for the first difference of two claims, of one unit, that is the number; none where there is none. */
export function suggestCalc({ values }: PlainNumber, story: StoryRecord): readonly string[] {
  const claims = [...story.claims.values()]
    .map(({ claim }) => claim)
    .filter(({ unit, event }) => unit !== null && event === null);
  const byValue = Map.groupBy(claims, (claim) => keyOf(claim, claim.value));
  for (const more of claims) {
    for (const value of values) {
      const less = more.value === null ? [] : (byValue.get(keyOf(more, more.value - value)) ?? []);
      const link = less.flatMap((other) => linkOf(more, other, story))[0];
      if (value !== 0 && link !== undefined) return [link];
    }
  }
  return [];
}

function keyOf({ unit, kind }: Claim, value: number | null): string {
  return [kind, unit, value].join(' ');
}

function linkOf(more: Claim, less: Claim, story: StoryRecord): readonly string[] {
  const expression = `${more.id} - ${less.id}`;
  const result = evaluateCalc(expression, story);
  if (!('meaning' in result)) return [];
  const words = inWords(result.meaning).replace(/^exactly /u, '');
  return [`[${words}](<calc:${expression}>) “${more.text}” less “${less.text}”`];
}
