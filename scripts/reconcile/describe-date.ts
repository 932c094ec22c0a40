/** Says what a dated sentence is about: which milestone, of what, who takes part, whether it is still to come. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSet } from './counting-sets.ts';
import { happeningOf } from './lexicon.ts';
import { milestoneOf } from './milestone-of.ts';
import { fold, namesOf, stemsOf, wordsOf } from './words.ts';

export interface DatedSentence {
  readonly claim: ExtractedClaim;
  /** The nearest milestone to the date ("begin", "meet"), or `null`. */
  readonly milestone: string | null;
  /** Id of the nearest happening to the date, or `null`. */
  readonly happening: string | null;
  readonly names: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Stems and numbers of the words that tell it, with what happened. */
  readonly marks: ReadonlySet<string>;
  /** True where the sentence opens on somebody named before it. */
  readonly isAnaphoric: boolean;
  readonly isExpected: boolean;
  /** True where the date only says which one is meant: "Saturday's storm", "la tormenta del sábado". */
  readonly isAttribute: boolean;
  /** True where a count reaches a mark: "surpassed a million". */
  readonly isCrossing: boolean;
}

/** Words this far from a date or nearer may say what happened on it. */
const reach = 14;

const expecting = countingSet('expecting');
const pointing = countingSet('pronouns');
const crossing = countingSet('crossing');

/**
 * Takes a claim and the day its source appeared, where known; gives what its sentence says about the claim's date.
 */
export function describeDate(claim: ExtractedClaim, published: string | null): DatedSentence {
  const { exact, start } = claim.quote;
  const before = wordsOf(exact.slice(0, Math.max(claim.start - start, 0)));
  const after = wordsOf(exact.slice(Math.max(claim.end - start, 0)));
  const near = interleave(before.slice(-reach).reverse(), after.slice(0, reach));
  const { telling } = claim;
  const told = telling === null ? exact : exact.slice(telling.start - start, telling.end - start);
  const [opening] = wordsOf(told);
  const milestone =
    near.map((word) => milestoneOf(word, claim.language)).find((id) => id !== null) ?? null;
  const happening =
    near.map((word) => happeningOf(word, claim.language)).find((found) => found !== null)?.id ??
    null;
  return {
    claim,
    milestone,
    happening,
    marks: marksOf(told.replace(claim.text, ' '), [milestone, happening]),
    names: namesOf(exact),
    stems: stemsOf(exact),
    isAnaphoric: opening !== undefined && pointing(claim.language).has(fold(opening)),
    isExpected: claim.flags.includes('slip:tense') || isExpected(claim, near, published),
    isAttribute: isAttribute(claim),
    isCrossing: wordsOf(told).some((word) => crossing(claim.language).has(fold(word))),
  };
}

/** A weekday owns what follows it, or belongs to a noun before it that says what happened. */
function isAttribute({ quote, start, end, text, language }: ExtractedClaim): boolean {
  if (/\p{Nd}/u.test(text)) return false;
  if (/^['’]s(?!\p{L})/u.test(quote.exact.slice(Math.max(end - quote.start, 0)))) return true;
  const before = quote.exact.slice(0, Math.max(start - quote.start, 0));
  const noun = /(\p{L}{4,40}) d(?:[eiu]|el) (?:este |ce )?$/u.exec(before.slice(-60))?.[1];
  return noun !== undefined && happeningOf(noun, language) !== null;
}

/** Plurals and tenses of short words share their stem; years are no marks of an event. */
function marksOf(told: string, kinds: readonly (string | null)[]): Set<string> {
  const stems = [...stemsOf(told)].map((stem) => stem.replace(/(?:ed|s)$/, ''));
  const numbers = wordsOf(told).filter(
    (word) => /^\d+$/.test(word) && !/^(?:19|20)\d\d$/.test(word),
  );
  const happened = kinds.flatMap((kind) => (kind === null ? [] : [`:${kind}`]));
  return new Set([...stems, ...numbers, ...happened]);
}

/** What lies after the day of publication is to come; what lies before it is not, whatever the words. */
function isExpected(
  { event, language }: ExtractedClaim,
  near: readonly string[],
  published: string | null,
): boolean {
  if (event !== null && published !== null) {
    if (event.to < published) return false;
    if (event.from > published) return true;
  }
  return near.some((word) => expecting(language).has(fold(word)));
}

/** Words on both sides by their distance, the side before first: what is dated mostly stands before its date. */
function interleave(before: readonly string[], after: readonly string[]): string[] {
  const length = Math.max(before.length, after.length);
  return Array.from({ length }, (_, index) => [before[index], after[index]])
    .flat()
    .filter((word) => word !== undefined);
}
