/** Finds what happened to what a claim counts: its noun, its verb, the words beside them, the nearest words. */
import { joiningVerbs } from '../grammar/en/happenings.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim, Predicate } from '../../src/model/article.ts';
import { countingSet } from './counting-sets.ts';
import {
  firstKnown,
  happeningIn,
  happeningNear,
  phraseIn,
  phraseNear,
} from './happening-beside.ts';
import type { Reading } from './happening-beside.ts';
import { happeningOfWhole, mainHappening } from './happening-of-part.ts';
import { kindsOf } from './kind-of.ts';
import { happeningOf, happeningOfCount, happeningOfHead } from './lexicon.ts';
import { senseOf } from './sense-of.ts';
import { clauseAfter, clauseBefore, wordsBefore } from './words-around.ts';
import { particleAfter } from './particle-after.ts';

/** Words this far from a number or nearer may say what happened where its verb does not. */
const reach = { before: 7, after: 7 };

/** The same where the verb says something, but nothing the tables know. */
const shortReach = { before: 2, after: 4 };

const light = countingSet('lightVerbs');
const coordinating = perLanguage(({ speech }) => new Set(speech.classes.coordinator.split(' ')));
const joining = new Set(joiningVerbs.split(' '));

/** Takes a claim and the noun it counts, singular and folded, or `null`; gives `null` where no word is known. */
export function findHappening(claim: ExtractedClaim, noun: string | null): Happening | null {
  const reading = { language: claim.language, kinds: kindsOf(claim, noun) };
  const { predicate } = claim;
  const found =
    predicate === null
      ? happeningNear(claim, reading, reach)
      : sayHappening(claim, predicate, noun, reading);
  const isOfPeople = isCount(claim) && (noun === null || reading.kinds.has('people'));
  if (found?.ofPeople === undefined || !isOfPeople) return found;
  return happeningOf(found.ofPeople, 'en', reading.kinds) ?? found;
}

/** True where a verb of a BCP 47 language says nothing of its own. */
export function isLight(verb: string | null, language: string): boolean {
  return verb === null || light(language).has(verb);
}

function sayHappening(
  claim: ExtractedClaim,
  predicate: Predicate,
  noun: string | null,
  reading: Reading,
): Happening | null {
  const { verb, relation, topic, change, qualifiers, modifiers } = predicate;
  const { language, kinds } = reading;
  if (change !== null) return null;
  const ofCount = noun === null ? null : happeningOfCount(noun, language);
  if (ofCount !== null) return ofCount;
  if (relation === 'whole') return happeningOfWhole(claim, reading);
  if (topic !== null && (!isCount(claim) || predicate.head === null))
    return kinds.has('percent') ? null : happeningOf(topic, language, kinds);
  const isOpen = isLight(verb, language);
  const ofVerb = verb === null ? null : happeningOfVerb(claim, verb, reading);
  const ofHead = noun === null ? null : happeningOfHead(noun, language, kinds);
  // What the number is plainly the subject or object of says what happened, known or not.
  const isPlain = !isOpen && (relation === 'subject' || relation === 'object');
  return (
    (isJoined(claim) ? ofHead : null) ??
    (relation === 'oblique' ? phraseIn(clauseBefore(claim, 4).join(' '), reading) : null) ??
    (verb !== null && joining.has(verb) ? joinedIn(claim, reading) : null) ??
    (ofVerb === null ? null : (mainHappening(claim, ofVerb, reading) ?? ofVerb)) ??
    (isOpen ? happeningRightBefore(claim, reading) : null) ??
    ofHead ??
    happeningIn([...qualifiers, ...modifiers], reading) ??
    (isPlain
      ? phraseNear(claim, reading)
      : happeningNear(claim, reading, isOpen ? reach : shortReach))
  );
}

function happeningOfVerb(claim: ExtractedClaim, verb: string, reading: Reading): Happening | null {
  const { language, kinds } = reading;
  const particle = particleAfter(claim, verb);
  const phrase = particle === null ? null : phraseIn(`${verb} ${particle}`, reading);
  if (phrase !== null) return phrase;
  const found = isLight(verb, language)
    ? senseOf(verb, language, kinds)
    : causeOf(claim, happeningOf(verb, language, kinds), reading);
  return found?.direct === true && claim.predicate?.relation === 'oblique' ? null : found;
}

/** "The layoffs will affect 1,100": what befalls them is the noun before the verb. */
function causeOf(
  claim: ExtractedClaim,
  said: Happening | null,
  { language }: Reading,
): Happening | null {
  if (said?.id !== 'affected') return said;
  const nouns = clauseBefore(claim, reach.before).map((word) => happeningOfCount(word, language));
  return nouns.find((found) => found !== null && found !== said) ?? said;
}

/** "Take part in a strike", "a march that involved 400": the gathering itself is the happening. */
function joinedIn(claim: ExtractedClaim, { language, kinds }: Reading): Happening | null {
  const beside = [...clauseAfter(claim, reach.after), ...clauseBefore(claim, reach.before)];
  const found = beside.map((word) => happeningOf(word, language, kinds));
  return found.find((one) => one?.id === 'striking' || one?.id === 'gathered') ?? null;
}

/** "Militants free 21", "the release of the 21". */
function happeningRightBefore(claim: ExtractedClaim, reading: Reading): Happening | null {
  const words = clauseBefore(claim, 4).filter((word) => !/^(?:of|the|de|las?|los)$/i.test(word));
  return firstKnown(words.slice(-1), reading);
}

/** "Nine dead and 2,500 evacuees": what stands before the conjunction is said of others. */
function isJoined(claim: ExtractedClaim): boolean {
  return wordsBefore(claim, 1).some((word) => coordinating(claim.language).has(word));
}

function isCount({ kind }: ExtractedClaim): boolean {
  return kind === 'count' || kind === 'vague';
}
