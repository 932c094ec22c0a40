/** number-has-source: every number stands, whole, in one thing that says where it comes from. */
import type { Finding } from '../finding.ts';
import type { Passage } from '../passages/passage.ts';
import { suggestClaims } from '../record/suggest-claims.ts';
import { isName } from '../text/is-name.ts';
import type { PlainNumber } from '../text/read-numbers.ts';

/** Takes a passage and its numbers; gives a finding for each that nothing, or only half a thing, vouches for. */
export function numberHasSource(
  passage: Passage,
  numbers: readonly PlainNumber[],
): readonly Finding[] {
  return numbers.flatMap((number) => {
    const vouches = new Set(
      passage.pieces
        .filter(({ start, end }) => start < number.end && end > number.start)
        .map(({ vouch }) => vouch),
    );
    if (vouches.size === 1 && !vouches.has(null)) return [];
    const isBare = vouches.size === 1;
    if (isBare && isName(passage, number)) return [];
    return [
      {
        file: passage.file,
        ...passage.placeAt(number.start),
        ruleId: 'number-has-source',
        reason: isBare
          ? `"${number.text}" stands without a source`
          : `"${number.text}" is only partly inside what vouches for it`,
        actual: number.text,
        expected: suggestClaims(number, passage),
      },
    ];
  });
}
