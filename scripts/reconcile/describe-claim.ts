/** Says what a claim counts: what happened, to what, in which part, as of which point of a period. */
import { places } from '../grammar/languages/places.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSet, periodNames } from './counting-sets.ts';
import { findHappening } from './find-happening.ts';
import { isImplied } from './lexicon.ts';
import { fold, wordsOf } from './words.ts';

/** What a claim counts, in the terms by which claims are grouped. */
export interface Subject {
  readonly happening: Happening | null;
  /** Verb the tables do not know, so that only the same verb groups with it. */
  readonly verb: string | null;
  /** `null` for people and whatever the happening implies; else the noun, currency or "%" counted. */
  readonly thing: string | null;
  /** True where no noun says what is counted, so that the rest of the story may. */
  readonly isOpen: boolean;
  /** A word that sets the count apart from others of its kind ("suspected"), or `null`. */
  readonly narrowing: string | null;
  /** Point of a period the number holds for ("start-of-year"), or `null`. */
  readonly point: string | null;
}

const generic = countingSet('anyPeople');
const empty = countingSet('emptyHeads');
const light = countingSet('lightVerbs');
const lasting = countingSet('lasting');
const narrowing = countingSet('narrowing');
const rates = countingSet('rate');
const parts: readonly (readonly [string, (language: string) => ReadonlySet<string>])[] = [
  ['start', countingSet('periodStart')],
  ['middle', countingSet('periodMiddle')],
  ['end', countingSet('periodEnd')],
];

/** Takes a claim; gives what it counts, or `null` where it counts nothing comparable. */
export function describeClaim(claim: ExtractedClaim): Subject | null {
  if (claim.kind === 'date' || claim.kind === 'ordinal' || claim.kind === 'age') return null;
  const happening = findHappening(claim, light(claim.language));
  const verb = claim.predicate?.verb ?? null;
  if (happening === null && claim.value === 1 && claim.kind === 'count') return null;
  const head = headOf(claim);
  return {
    happening,
    verb: happening === null && verb !== null && !light(claim.language).has(verb) ? verb : null,
    thing: thingOf(claim, head, happening),
    isOpen: head === null && isCount(claim),
    narrowing: narrowingOf(claim),
    point: happening?.course === 'state' ? pointOf(claim.asOf?.text ?? null, claim.language) : null,
  };
}

/** True where the claim's words say that a state lasts: "still", "remain". */
export function isLasting(claim: ExtractedClaim): boolean {
  const { predicate } = claim;
  if (predicate === null) return false;
  const words = [predicate.verb ?? '', ...predicate.qualifiers].flatMap(wordsOf);
  return words.some((word) => lasting(claim.language).has(fold(word)));
}

/** Takes the words of a date and their language; gives the point of a period they name ("start-of-year"), or `null`. */
export function pointOf(text: string | null, language: string): string | null {
  if (text === null) return null;
  const words = wordsOf(fold(text));
  const part = parts.find(([, names]) => words.some((word) => names(language).has(word)))?.[0];
  const length = words.some((word) => /^\d{4}$/.test(word))
    ? 'year'
    : words.map((word) => periodNames(language).get(word)).find((name) => name !== undefined);
  return part === undefined || length === undefined ? null : `${part}-of-${length}`;
}

function isCount({ kind }: ExtractedClaim): boolean {
  return kind === 'count' || kind === 'vague';
}

/** The noun counted, folded; "card number" where the noun alone says nothing. */
function headOf({ predicate, unit, language }: ExtractedClaim): string | null {
  const words = unit === null ? [] : wordsOf(fold(unit));
  const head = predicate?.head ?? words.at(-1) ?? null;
  if (head === null) return null;
  if (!empty(language).has(fold(head))) return fold(head);
  const before = words.at(-2);
  return before === undefined ? null : `${before} ${fold(head)}`;
}

function thingOf(
  claim: ExtractedClaim,
  head: string | null,
  happening: Happening | null,
): string | null {
  switch (claim.kind) {
    case 'money':
      return claim.unit ?? 'money';
    case 'percent':
    case 'ratio':
      return '%';
    case 'multiplier':
      return 'times';
    case 'duration':
    case 'measure':
      return claim.unit ?? claim.kind;
    default: {
      if (head === null || generic(claim.language).has(head) || places.has(head)) return null;
      return happening !== null && isImplied(head, happening, claim.language) ? null : head;
    }
  }
}

function narrowingOf({ predicate, text, quote, end, language }: ExtractedClaim): string | null {
  const [next = ''] = wordsOf(quote.exact.slice(Math.max(end - quote.start, 0)));
  if (rates(language).has(fold(next))) return 'rate';
  // "More than 40" narrows nothing; "40 more" does.
  const bare = fold(text).replace(/\b(?:more than|mas de)\b/, '');
  const words = [...(predicate?.modifiers ?? []).map(fold), ...wordsOf(bare)];
  return words.find((word) => narrowing(language).has(word)) ?? null;
}
