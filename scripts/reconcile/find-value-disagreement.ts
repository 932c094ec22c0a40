/** States the disagreement among the claims of one measure. */
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Source } from '../../src/model/source.ts';
import type { MeasureName } from './name-measure.ts';
import { intervalOf, isAbove } from './interval.ts';
import type { Rivals } from './relate-claims.ts';
import { summarizeRivals } from './summarize-rivals.ts';

/** Takes a measure's name, the pairs of its claims that exclude each other, the sources and the story's language; gives `null` where there are none. */
export function findValueDisagreement(
  { id, label }: MeasureName,
  rivals: readonly Rivals[],
  sources: readonly Source[],
  language: string,
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
    summary: summarizeRivals(label, rivals, { sources, language }),
    ...(gap === null ? {} : { calc: gap }),
  };
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
