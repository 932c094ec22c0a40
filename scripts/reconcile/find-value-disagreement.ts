/** States the disagreement among the claims of one measure. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import type { Statements } from '../grammar/languages/label-words.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { isPlainName } from './plain-words.ts';
import type { MeasureName } from './name-measure.ts';
import { intervalOf, isAbove } from './interval.ts';
import type { Rivals } from './relate-claims.ts';

const statements = perLanguage((tables) => tables.statements);

/** Takes a measure's name, the story's language and the pairs of its claims that exclude each other; gives `null` where there are none. */
export function findValueDisagreement(
  { id, label }: MeasureName,
  rivals: readonly Rivals[],
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
    summary: summarize(label, claims, statements(language)),
    ...(gap === null ? {} : { calc: gap }),
  };
}

/** Names the parties and the thing, never a number: pages cite each number they print. */
function summarize(
  label: string,
  claims: readonly ExtractedClaim[],
  { value, valueOfThose, sides, others, and }: Statements,
): string {
  const template = /^(?:still|once|held)\b/.test(label) ? valueOfThose : value;
  const partyOf = ({ side, attributedTo }: ExtractedClaim): string => {
    const name = side === null ? attributedTo : (sides[side] ?? others);
    if (name === null) return sides['press'] ?? others;
    return side !== null || isPlainName(name) ? name : others;
  };
  const [first = '', ...rest] = [...new Set(claims.map(partyOf))];
  const opening = first.charAt(0).toUpperCase() + first.slice(1);
  const last = rest.at(-1);
  const list = [opening, ...rest.slice(0, -1)].join(', ');
  const parties = last === undefined ? opening : `${list} ${and} ${last}`;
  return template.replace('{parties}', () => parties).replace('{label}', () => label);
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
