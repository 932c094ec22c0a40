/** Tells two numbers that an article sets side by side, each with its own speaker: "Firefighters spoke of nine cars, police of 12". */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { isBare, isLeftBare } from './is-bare.ts';
import { comparingSet } from './comparing-set.ts';
import { countingSet } from './counting-sets.ts';
import { factorBetween } from './factor-between.ts';
import { isSameNumber } from './interval.ts';
import { areOfOneKind, commonNoun, isOfKind } from './kind-of.ts';
import { fold, wordsOf } from './words.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

/** Characters from one to the other: a sentence and the next. */
const breath = 320;

/** Two counts of one thing seldom differ by more; one that answers another, or is set against it, may. */
const largestFactor = 4;
const largestContrast = 20;

/** Words before and after a number that may say it is set against another. */
const contrastReach = { before: 14, after: 4 };

const selves = perLanguage(({ speech }) => new Set(fold(speech.classes.self).split(' ')));
const figures = perLanguage(({ predicates }) => new Set(fold(predicates.figureNouns).split(' ')));
const polls = perLanguage(({ speech }) => new Set(fold(speech.classes.statistic).split(' ')));
const anyPeople = countingSet('anyPeople');
const contrasting = comparingSet('contrasting');

/** True where two parties give different numbers of one unit, close by; a number without a noun takes that of the first. */
export function areJuxtaposed(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const isPart = [a, b].some(({ predicate }) => predicate?.partitive === true);
  if (isPart || isSameNumber(a, b) || !areInOneBreath(a, b)) return false;
  const [first, later] = a.start <= b.start ? [a, b] : [b, a];
  const isSetAgainst = isContrasted(first, later);
  const isFree = isSetAgainst || (isBare(later) && isLeftBare(later));
  return (
    factorBetween(a, b) <= (isFree ? largestContrast : largestFactor) &&
    (isOneUnit(first, later) || (isSetAgainst && areAlike(first, later)))
  );
}

/** True where of two such numbers the later stands for itself or is set against the first: whose doing it is was said there. */
export function isAnswered(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [first, later] = a.start <= b.start ? [a, b] : [b, a];
  return areJuxtaposed(a, b) && (isLeftBare(later) || isContrasted(first, later));
}

/** True where another party speaks right after the first, or after what the article tells itself. */
export function areInOneBreath(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (a.source !== b.source || a.role !== 'body' || b.role !== 'body') return false;
  const [first, later] = a.start <= b.start ? [a, b] : [b, a];
  if (first.attributedTo === later.attributedTo) return false;
  const isSpoken = later.attributedTo !== null || isContrasted(first, later) || isOwnCount(later);
  return isSpoken && Math.abs(a.start - b.start) <= breath;
}

/** "I counted the graves": who writes speaks. */
function isOwnCount(claim: ExtractedClaim): boolean {
  return wordsBefore(claim, contrastReach.before).some((word) => selves(claim.language).has(word));
}

/** True where the words by a later number say that it is set against what was said before: "but", "the real figure", "only". */
export function isContrasted(first: ExtractedClaim, later: ExtractedClaim): boolean {
  const isOneSentence = first.quote.start === later.quote.start;
  const before = wordsBefore(later, contrastReach.before);
  const between = isOneSentence
    ? wordsOf(
        fold(
          later.quote.exact.slice(first.end - first.quote.start, later.start - later.quote.start),
        ),
      )
    : before;
  const near = [
    ...between.slice(-contrastReach.before),
    ...wordsOf(fold(later.text)),
    ...wordsAfter(later, contrastReach.after),
  ];
  return near.some((word) => contrasting(later.language).has(word));
}

function isOneUnit(first: ExtractedClaim, later: ExtractedClaim): boolean {
  // "It cost 18 million reais, the state says; auditors found 27 million."
  if (isLeftBare(later))
    return first.kind === 'count' ? later.kind === 'count' : takesUnit(first, later);
  if (first.kind !== later.kind || first.kind === 'percent') return false;
  if (first.kind !== 'count') return first.unit === later.unit;
  const [one, other] = [nounOf(first), nounOf(later)];
  return (
    one !== null && other !== null && (one === other || isPersonOf(one, other, later.language))
  );
}

/** "21,000 people marched, police said; the unions claimed 65,000 marchers." */
function isPersonOf(one: string, other: string, language: string): boolean {
  return [
    [one, other],
    [other, one],
  ].some(
    ([general = '', noun = '']) => anyPeople(language).has(general) && isOfKind(noun, 'people'),
  );
}

/** A share that a poll found is no count of votes. */
function isPolled({ attributedTo, language }: ExtractedClaim): boolean {
  return wordsOf(fold(attributedTo ?? '')).some((word) => polls(language).has(word));
}

/** A sum or a length may leave its unit to the one before; a share is given as one. */
function takesUnit(first: ExtractedClaim, later: ExtractedClaim): boolean {
  if (first.kind === 'percent' && later.kind === 'percent')
    return isPolled(first) === isPolled(later);
  if (first.kind === later.kind) return first.unit === later.unit;
  const isOfUnit = first.kind === 'money' || first.kind === 'measure';
  return isOfUnit && later.kind === 'count' && /\p{L}/u.test(later.text);
}

/** Two nouns of one kind that a sentence sets against each other count one thing: homes and buildings. */
function areAlike(first: ExtractedClaim, later: ExtractedClaim): boolean {
  if (first.kind !== 'count' || later.kind !== 'count') return false;
  const [one, other] = [nounOf(first), nounOf(later)];
  if (isBare(later) || pointsBack(later)) return true;
  return one !== null && other !== null && areOfOneKind(one, other);
}

/** "The real number is far higher: the union counted 600 canceled procedures." */
function pointsBack(claim: ExtractedClaim): boolean {
  const before = wordsBefore(claim, contrastReach.before);
  return before.some((word) => figures(claim.language).has(word));
}

function nounOf({ predicate, language }: ExtractedClaim): string | null {
  const head = predicate?.head ?? null;
  return head === null ? null : commonNoun(fold(head), language);
}
