/** States the disagreement among the claims of one measure. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Side } from '../../src/model/claim.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { isPlainName } from './plain-words.ts';
import type { MeasureName } from './name-measure.ts';
import { intervalOf, isAbove } from './interval.ts';
import type { Rivals } from './relate-claims.ts';

const sideNames: Readonly<Record<Side, string>> = {
  official: 'the authorities',
  monitor: 'monitoring groups',
  opposition: 'the opposition',
  company: 'the company',
  union: 'unions',
  medical: 'medical staff',
  witness: 'witnesses',
  press: 'news reports',
};

/** Takes a measure's name and the pairs of its claims that exclude each other; gives `null` where there are none. */
export function findValueDisagreement(
  { id, label }: MeasureName,
  rivals: readonly Rivals[],
): Disagreement | null {
  if (rivals.length === 0) return null;
  const claims = [...new Set(rivals.flatMap(({ pair }) => pair))];
  const pairs = rivals.map(({ pair: [a, b] }): [string, string] => [a.id, b.id]);
  const isComplete = pairs.length === (claims.length * (claims.length - 1)) / 2;
  const gap = gapOf(rivals);
  return {
    id: `value-${id}`,
    measure: id,
    kind: 'value',
    severity: rivals.some(({ severity }) => severity === 'hard') ? 'hard' : 'soft',
    claims: claims.map((claim) => claim.id),
    ...(isComplete ? {} : { pairs }),
    summary: summarize(label, claims),
    ...(gap === null ? {} : { calc: gap }),
  };
}

/** Names the parties and the thing, never a number: pages cite each number they print. */
function summarize(label: string, claims: readonly ExtractedClaim[]): string {
  const counts = `give counts of ${/^(?:still|once|held)\b/.test(label) ? 'those ' : ''}${label}`;
  const [first = '', ...others] = [...new Set(claims.map(partyOf))];
  const opening = first.charAt(0).toUpperCase() + first.slice(1);
  const last = others.at(-1);
  if (last === undefined) return `${opening} ${counts} that exclude each other.`;
  const list = [opening, ...others.slice(0, -1)].join(', ');
  return `${list} and ${last} ${counts} that exclude each other.`;
}

function partyOf({ side, attributedTo }: ExtractedClaim): string {
  if (side !== null) return sideNames[side];
  if (attributedTo === null) return sideNames.press;
  return isPlainName(attributedTo) ? attributedTo : 'others';
}

/** The widest gap between two rivals, as an expression over claims. */
function gapOf(rivals: readonly Rivals[]): string | null {
  const gaps = rivals.flatMap(({ pair: [a, b] }) => {
    const [first, second] = [intervalOf(a), intervalOf(b)];
    if (first === null || second === null) return [];
    return isAbove(first, second)
      ? [{ size: first.low - second.high, calc: `${a.id} - ${b.id}` }]
      : [{ size: second.low - first.high, calc: `${b.id} - ${a.id}` }];
  });
  return gaps.sort((a, b) => b.size - a.size)[0]?.calc ?? null;
}
