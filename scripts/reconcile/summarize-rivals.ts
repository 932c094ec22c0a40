/** Says in a sentence who gives the higher number and who the lower, without printing either: pages cite each number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { intervalOf } from './interval.ts';
import { fillIn, listNames, nameParties, nameTogether, statementsOf } from './name-parties.ts';
import type { Telling } from './name-parties.ts';
import type { Rivals } from './relate-claims.ts';

/** Labels that are no plural noun to count: what is to come, what is left, and whatever is narrowed after a comma. */
const notCounted = /[,()]|^(?:still|once|held)\b|\bto be\b/;

/** Takes a measure's label, its rivals (at least one pair) and how to tell of them. */
export function summarizeRivals(
  named: string,
  rivals: readonly Rivals[],
  telling: Telling,
): string {
  const { more, higher, between, mixed, those, caveats } = statementsOf(telling.language);
  const label = labelIn(named, those);
  const reasons = new Set(rivals.map(({ reason }) => reason));
  const [reason = 'rival'] = reasons;
  const caveat = reasons.size === 1 ? (caveats[reason] ?? '') : '';
  const [high, low] = sidesOf(rivals, telling);
  if (high.some((name) => low.includes(name))) {
    const ends = endsOf(rivals, telling);
    const all = nameParties(
      rivals.flatMap(({ pair }) => pair),
      telling,
    );
    const slots = ends ?? { parties: listNames(all, telling.language) };
    return fillIn(ends === null ? mixed : between, { label, ...slots }) + caveat;
  }
  const isCount = rivals.every(({ pair }) => pair.every(({ kind }) => kind === 'count'));
  const template = isCount && !notCounted.test(named) ? more : higher;
  return fillIn(template, { label, ...rolesOf(high, low, telling) }) + caveat;
}

function labelIn(named: string, those: string): string {
  const label = named.replace(/, ([^,]+)$/, ' ($1)');
  return /^(?:still|once|held)\b/.test(named) ? fillIn(those, { label }) : label;
}

/** Who gives more and who gives less, by side where that tells them apart. */
function sidesOf(rivals: readonly Rivals[], telling: Telling): [string[], string[]] {
  const [high, low] = [rivals.map(higherOf), rivals.map(lowerOf)];
  const together = [nameTogether(high, telling), nameTogether(low, telling)] as const;
  const isApart = !together[0].some((name) => together[1].includes(name));
  const [first, second] = isApart
    ? together
    : [nameParties(high, telling), nameParties(low, telling)];
  const { article, otherArticle } = statementsOf(telling.language);
  const areReports = first.join() === article && second.join() === article;
  return [first, areReports ? [otherArticle] : second];
}

/** The parties of the largest and of the smallest number, where they are two. */
function endsOf(
  rivals: readonly Rivals[],
  telling: Telling,
): Record<'high' | 'low', string> | null {
  const claims = rivals
    .flatMap(({ pair }) => pair)
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  const [high = '', low = ''] = [claims.slice(0, 1), claims.slice(-1)].map((own) =>
    listNames(nameParties(own, telling), telling.language),
  );
  return high === low ? null : { high, low };
}

/** The parties and the verbs that agree with them. */
function rolesOf(
  high: readonly string[],
  low: readonly string[],
  { language }: Telling,
): Record<string, string> {
  const { verbs, several } = statementsOf(language);
  const agree = (
    names: readonly string[],
    forms: Readonly<Record<string, readonly [string, string]>>,
  ): [string, string][] => {
    const areSeveral = names.length > 1 || several.test(names[0] ?? '');
    return Object.entries(forms).map(([name, [one, many]]) => [name, areSeveral ? many : one]);
  };
  return {
    high: listNames(high, language),
    low: listNames(low, language),
    ...Object.fromEntries([...agree(high, verbs.high), ...agree(low, verbs.low)]),
  };
}

function higherOf({ pair: [a, b] }: Rivals): ExtractedClaim {
  return sizeOf(a) >= sizeOf(b) ? a : b;
}

function lowerOf({ pair: [a, b] }: Rivals): ExtractedClaim {
  return sizeOf(a) >= sizeOf(b) ? b : a;
}

/** A number inside the interval a claim leaves possible, by which two that exclude each other can be ordered. */
function sizeOf(claim: ExtractedClaim): number {
  const interval = intervalOf(claim);
  if (interval === null) return 0;
  return Number.isFinite(interval.low) ? interval.low : interval.high;
}
