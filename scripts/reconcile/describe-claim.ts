/** Says what a claim counts: what happened, to what, in which part, as of which point of a period. */
import {
  anyPeople,
  lastingWords,
  lightVerbs,
  periodLengths,
  periodParts,
} from '../grammar/en/people.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { happeningOf, happeningOfPhrase } from './lexicon.ts';
import { fold, wordsOf } from './words.ts';

/** What a claim counts, in the terms by which claims are grouped. */
export interface Subject {
  readonly happening: Happening | null;
  /** Verb the tables do not know, so that only the same verb groups with it. */
  readonly verb: string | null;
  /** `null` for people and whatever the happening implies; else the noun, currency or "%" counted. */
  readonly thing: string | null;
  /** Point of a period the number holds for ("start-of-year"), or `null`. */
  readonly point: string | null;
}

/** Words this far from a number or nearer may say what happened. */
const reach = 7;

const generic = new Set(anyPeople.split(' '));
const light = new Set(lightVerbs.split(' '));
const lasting = new Set(lastingWords.split(' '));
const lengths = new Set(periodLengths.split(' '));

/** Takes a claim; gives what it counts, or `null` where it counts nothing comparable. */
export function describeClaim(claim: ExtractedClaim): Subject | null {
  if (claim.kind === 'date' || claim.kind === 'ordinal' || claim.kind === 'age') return null;
  const { predicate } = claim;
  const happening = findHappening(claim);
  const verb = predicate?.verb ?? null;
  return {
    happening,
    verb: happening === null && verb !== null && !light.has(verb) ? verb : null,
    thing: thingOf(claim, happening),
    point: happening?.course === 'state' ? pointOf(claim.asOf?.text ?? null) : null,
  };
}

/** True where the claim's words say that a state lasts: "still", "remain". */
export function isLasting(claim: ExtractedClaim): boolean {
  const { predicate } = claim;
  if (predicate === null) return false;
  const words = [predicate.verb ?? '', ...predicate.qualifiers].flatMap(wordsOf);
  return words.some((word) => lasting.has(word.toLowerCase()));
}

/** The verb decides where it says anything; else phrases and participles beside it, then the noun counted. */
function findHappening(claim: ExtractedClaim): Happening | null {
  const { predicate } = claim;
  if (predicate === null) return happeningNear(claim);
  const verb = predicate.verb;
  const ofVerb = verb === null ? null : happeningOf(verb);
  if (ofVerb !== null && !(verb !== null && light.has(verb))) return ofVerb;
  const beside = [...predicate.qualifiers, ...predicate.modifiers];
  for (const words of beside) {
    const found = happeningOfPhrase(words) ?? wordsOf(words).map(happeningOf).find(Boolean);
    if (found) return found;
  }
  const ofHead = predicate.head === null ? null : happeningOf(predicate.head);
  return ofHead ?? (verb === null || light.has(verb) ? happeningNear(claim) : null);
}

/** The nearest word of the sentence that says what happened, the words after the number first. */
function happeningNear({ quote, start, end }: ExtractedClaim): Happening | null {
  const after = wordsOf(quote.exact.slice(Math.max(end - quote.start, 0))).slice(0, reach);
  const before = wordsOf(quote.exact.slice(0, Math.max(start - quote.start, 0))).slice(-reach);
  const near = Array.from({ length: reach }, (_, at) => [after[at], before.at(-1 - at)]).flat();
  for (const word of near) {
    const found = word === undefined ? null : happeningOf(word);
    if (found !== null) return found;
  }
  return happeningOfPhrase(after.join(' '));
}

function thingOf(claim: ExtractedClaim, happening: Happening | null): string | null {
  if (claim.kind === 'money') return claim.unit ?? 'money';
  if (claim.kind === 'percent' || claim.kind === 'ratio') return '%';
  if (claim.kind === 'multiplier') return 'times';
  if (claim.kind === 'duration' || claim.kind === 'measure') return claim.unit ?? claim.kind;
  const head = claim.predicate?.head ?? lastWord(claim.unit);
  if (head === null || generic.has(fold(head))) return null;
  return happening?.roles?.split(' ').includes(fold(head)) === true ? null : fold(head);
}

/** Takes the words of a date; gives the point of a period they name ("start-of-year"), or `null`. */
export function pointOf(text: string | null): string | null {
  if (text === null) return null;
  const words = wordsOf(fold(text));
  const part = words.map((word) => periodParts[word]).find((found) => found !== undefined);
  if (part === undefined) return null;
  const length = words.some((word) => /^\d{4}$/.test(word))
    ? 'year'
    : words.find((word) => lengths.has(word));
  return length === undefined ? null : `${part}-of-${length}`;
}

function lastWord(unit: string | null): string | null {
  return unit === null ? null : (wordsOf(unit).at(-1) ?? null);
}
