/** Says what a claim counts: what happened, to what, in which part, as of which point of a period. */
import { perLanguage } from '../grammar/languages/languages.ts';
import { places } from '../grammar/languages/places.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSet, periodNames } from './counting-sets.ts';
import { findHappening, isLight } from './find-happening.ts';
import { findNarrowing } from './find-narrowing.ts';
import { commonNoun } from './kind-of.ts';
import { happeningOfCount, isImplied } from './lexicon.ts';
import { clauseBefore, wordsAfter } from './words-around.ts';
import { fold, wordsOf } from './words.ts';

/** What a claim counts, in the terms by which claims are grouped. */
export interface Subject {
  readonly happening: Happening | null;
  /** Verb the tables do not know, so that only the same verb groups with it. */
  readonly verb: string | null;
  /** `null` for people and whatever the happening implies; else the noun, currency or "%" counted. */
  readonly thing: string | null;
  /** What has the size a share or sum gives ("turnout"), or `null`. */
  readonly topic: string | null;
  /** Set where the number is a change of the topic. */
  readonly change: 'rise' | 'fall' | null;
  /** True where no noun says what is counted, so that the rest of the story may. */
  readonly isOpen: boolean;
  /** A word that sets the count apart from others of its kind ("suspected"), or `null`. */
  readonly narrowing: string | null;
  /** Point of a period the number holds for ("start-of-year"), or `null`. */
  readonly point: string | null;
  /** Whose number it is, where the story gives the same of several parties. */
  readonly actor: string | null;
}

const tolls = perLanguage(({ nouns }) => new Set(nouns.tollNouns.split(' ')));

/** Words from a number back to the noun for its sum. */
const tollReach = 8;

const generic = countingSet('anyPeople');
const empty = countingSet('emptyHeads');
const lasting = countingSet('lasting');
const carrying = countingSet('auxiliaries');
const parts: readonly (readonly [string, (language: string) => ReadonlySet<string>])[] = [
  ['start', countingSet('periodStart')],
  ['middle', countingSet('periodMiddle')],
  ['end', countingSet('periodEnd')],
];

/** Takes a claim; gives what it counts, or `null` where it counts nothing comparable. */
export function describeClaim(claim: ExtractedClaim): Subject | null {
  if (claim.kind === 'date' || claim.kind === 'ordinal' || claim.kind === 'age') return null;
  const head = headOf(claim);
  // Of "all but three were freed" nobody says what befell the three.
  const isRest = claim.flags.includes('complement') && claim.value !== null;
  const happening = isRest ? null : findHappening(claim, head);
  if (happening === null && claim.value === 1 && claim.kind === 'count') return null;
  const { topic, change } = sizeOf(claim, head, happening);
  return {
    happening,
    verb: happening === null && topic === null && !isRest ? verbOf(claim) : null,
    thing: thingOf(claim, head, happening, topic),
    topic,
    change,
    isOpen: head === null && topic === null && isCount(claim),
    narrowing: isRest ? 'other' : findNarrowing(claim),
    point: happening?.course === 'state' ? pointOf(claim.asOf?.text ?? null, claim.language) : null,
    actor: null,
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

/** A verb the tables do not know that the number is the subject or object of. */
function verbOf({ predicate, language }: ExtractedClaim): string | null {
  const { verb = null, relation = null } = predicate ?? {};
  return relation === 'oblique' || relation === 'whole' || isLight(verb, language) ? null : verb;
}

/** The noun counted, folded; "card number" where the noun alone says nothing, "children" of "12 were children". */
function headOf(claim: ExtractedClaim): string | null {
  const { predicate, unit } = claim;
  const words = unit === null || !isCount(claim) ? [] : wordsOf(fold(unit));
  const head = predicate?.head ?? words.at(-1) ?? (isCount(claim) ? nominalOf(claim) : null);
  if (head === null || isOfToll(claim, fold(head))) return null;
  if (!empty(claim.language).has(fold(head))) return commonNoun(fold(head), claim.language);
  const before = words.at(-2);
  return before === undefined ? null : `${before} ${fold(head)}`;
}

/** "The flood toll rose to 37": what is counted is not floods. */
function isOfToll(claim: ExtractedClaim, head: string): boolean {
  const before = clauseBefore(claim, tollReach).map(fold);
  return before.some(
    (word, at) =>
      word === head &&
      tolls(claim.language).has(before[at + 1] ?? '') &&
      happeningOfCount(head, claim.language) === null,
  );
}

/** "Of the dead, 12 were children": the noun after a verb of being. */
function nominalOf(claim: ExtractedClaim): string | null {
  const [verb = '', noun = ''] = wordsAfter(claim, 2).map(fold);
  if (!carrying(claim.language).has(verb)) return null;
  if (/^(?:wo)?men$/.test(noun)) return noun.replace('men', 'man');
  if (noun === 'children') return 'child';
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : null;
}

/** The size of a noun where nothing happened to what is counted; a percentage of nothing named stands for itself. */
function sizeOf(
  { predicate, language }: ExtractedClaim,
  head: string | null,
  happening: Happening | null,
): Pick<Subject, 'topic' | 'change'> {
  const { topic = null, change = null } = predicate ?? {};
  const isCounted = head !== null && (predicate?.change ?? null) === null && !isShareOf(topic);
  if (happening !== null || isCounted || topic === null) return { topic: null, change: null };
  return { topic: commonTopic(topic, language), change };
}

function isShareOf(topic: string | null): boolean {
  return topic?.startsWith('share of') === true;
}

/** "Share of votes" is "share of vote", and stock is shares. */
function commonTopic(topic: string, language: string): string {
  const words = wordsOf(fold(topic));
  const noun = (words.at(-1) ?? '').replace(/(?<=[^s])s$/, '');
  return [...words.slice(0, -1), commonNoun(noun, language)].join(' ');
}

function thingOf(
  claim: ExtractedClaim,
  head: string | null,
  happening: Happening | null,
  topic: string | null,
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
      if (topic !== null) return topic;
      if (head === null || generic(claim.language).has(head) || places.has(head)) return null;
      return happening !== null && isImplied(head, happening, claim.language) ? null : head;
    }
  }
}
