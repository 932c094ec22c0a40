/** Finds what happened to what a claim counts: its noun, its verb, the words beside them, the nearest words. */
import { joiningVerbs } from '../grammar/en/happening-words.ts';
import { happenings } from '../grammar/en/happenings.ts';
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
import type { Kind } from './kind-of.ts';
import { isOfKind, kindsOf } from './kind-of.ts';
import { happeningOf, happeningOfCount, happeningOfHead } from './lexicon.ts';
import { senseOf } from './sense-of.ts';
import { clauseAfter, clauseBefore, wordsBefore } from './words-around.ts';
import { particleAfter } from './particle-after.ts';
import { fold } from './words.ts';

/** Words this far from a number or nearer may say what happened where its verb does not. */
const reach = { before: 7, after: 7 };

/** The same where the verb says something, but nothing the tables know. */
const shortReach = { before: 2, after: 4 };

/** Words from a number back to "the number of". */
const figureReach = 14;

/** Words from a number to its verb, and words of a phrase that begins with it. */
const idiomReach = 8;
const idiomLength = 4;

/** States of people that may end. */
const endable = new Set(['injured', 'missing', 'detained', 'held', 'rescued', 'evacuated']);
const people: ReadonlySet<Kind> = new Set(['people']);

const capacity = happenings.find(({ id }) => id === 'capacity') ?? null;

const light = countingSet('lightVerbs');
const coordinating = perLanguage(({ speech }) => new Set(speech.classes.coordinator.split(' ')));
const figures = perLanguage(({ predicates }) => new Set(fold(predicates.figureNouns).split(' ')));
const tolls = perLanguage(({ nouns }) => new Set(nouns.tollNouns.split(' ')));
const partLinks = perLanguage(({ predicates }) => new Set(fold(predicates.partLink).split(' ')));
const conditions = perLanguage(({ predicates }) => new Set(fold(predicates.conditions).split(' ')));
const lemmaOf = perLanguage(({ lemma }) => lemma);
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
  if (ofCount !== null) return endOf(claim, predicate, ofCount, reading) ?? ofCount;
  if (relation === 'whole') return happeningOfWhole(claim, reading);
  if (topic !== null && (!isCount(claim) || predicate.head === null))
    return kinds.has('percent') ? null : happeningOf(topic, language, kinds);
  const isOpen = isLight(verb, language);
  const ofVerb = verb === null ? null : happeningOfVerb(claim, verb, reading);
  const ofHead = noun === null ? null : happeningOfHead(noun, language, kinds);
  // What the number is plainly the subject or object of says what happened, known or not.
  const isPlain = !isOpen && (relation === 'subject' || relation === 'object');
  return (
    happeningOfFigure(claim, reading) ??
    (noun === null && relation !== 'subject' ? stateAfter(claim, reading) : null) ??
    (isJoined(claim) ? ofHead : null) ??
    (relation === 'oblique' ? phraseIn(clauseBefore(claim, 4).join(' '), reading) : null) ??
    (verb !== null && joining.has(verb) ? joinedIn(claim, reading) : null) ??
    (ofVerb === null ? null : (mainHappening(claim, ofVerb, reading) ?? ofVerb)) ??
    (isOpen ? happeningRightBefore(claim, reading) : null) ??
    (ofHead?.id === 'employed' && isOpen ? phraseNear(claim, reading) : null) ??
    ofHead ??
    happeningIn([...qualifiers, ...modifiers], reading) ??
    (isPlain
      ? phraseNear(claim, reading)
      : happeningNear(claim, reading, isOpen ? reach : shortReach))
  );
}

/** "After the death of four injured", "20 arrested were freed": what ended a state says more than its noun. */
function endOf(
  claim: ExtractedClaim,
  { verb, relation, head, form }: Predicate,
  state: Happening,
  { language }: Reading,
): Happening | null {
  const { text } = claim;
  // "Handed over a list of 47 missing": the list was handed over.
  const isOwned = form !== 'noun' && partLinks(language).has(fold(clauseBefore(claim, 1)[0] ?? ''));
  const isPlain = verb !== null && (relation === 'subject' || relation === 'object') && !isOwned;
  const ofHead = isPlain && head !== null && fold(text).includes(fold(head).slice(0, 3));
  const found = ofHead ? happeningOf(verb, language, people) : null;
  const isEnd = found?.course === 'adds' || found?.id === 'hospitalized';
  return endable.has(state.id) && isEnd && found !== state ? found : null;
}

function happeningOfVerb(claim: ExtractedClaim, verb: string, reading: Reading): Happening | null {
  const { language, kinds } = reading;
  const idiom = idiomOf(claim, verb, reading);
  if (idiom !== null) return idiom;
  const particle = particleAfter(claim, verb);
  const phrase = particle === null ? null : phraseIn(`${verb} ${particle}`, reading);
  if (phrase !== null) return phrase;
  const found = isLight(verb, language)
    ? senseOf(verb, language, kinds, claim.predicate?.relation !== 'subject')
    : causeOf(claim, happeningOf(verb, language, kinds), reading);
  if (found?.id === 'held' && isHeldByPlace(claim, verb)) return capacity;
  return found?.direct === true && claim.predicate?.relation === 'oblique' ? null : found;
}

/** "129 people lost their lives": a phrase of the verb and what follows it says more than the verb. */
function idiomOf(claim: ExtractedClaim, verb: string, reading: Reading): Happening | null {
  const lemma = lemmaOf(claim.language);
  const words = clauseAfter(claim, idiomReach);
  const at = words.findIndex((word) => lemma(word.toLowerCase())?.lemma === verb);
  return at < 0 ? null : phraseIn(words.slice(at, at + idiomLength).join(' '), reading);
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

/** "The number of people killed has risen to 79", "a toll of 79": the noun for the number says of what. */
function happeningOfFigure(claim: ExtractedClaim, reading: Reading): Happening | null {
  const { language, predicate } = claim;
  const head = predicate?.head ?? null;
  const isPrinted = head !== null && fold(claim.text).includes(fold(head).slice(0, 3));
  if (!isCount(claim) || isPrinted) return null;
  const words = clauseBefore(claim, figureReach).map(fold);
  const links = partLinks(language);
  if (links.has(words.at(-1) ?? ''))
    return happeningOfCount(words.at(-2) ?? '', language) ?? tollOf(words, reading);
  const figure = words.findLastIndex(
    (word, at) => figures(language).has(word) && links.has(words[at + 1] ?? ''),
  );
  return figure < 0 ? null : firstKnown(words.slice(figure + 2), reading);
}

function tollOf(words: readonly string[], { language, kinds }: Reading): Happening | null {
  const noun = words.at(-2) ?? '';
  return tolls(language).has(noun) ? happeningOf(noun, language, kinds) : null;
}

/** "83 dead and 46 missing": each number has the word right after it. */
function stateAfter(claim: ExtractedClaim, { language, kinds }: Reading): Happening | null {
  const [next = ''] = clauseAfter(claim, 1);
  const form = lemmaOf(language)(next.toLowerCase())?.form;
  const isState = form === 'participle' || form === 'pastOrParticiple' || form === undefined;
  return isState || conditions(language).has(fold(next))
    ? happeningOf(next, language, kinds)
    : null;
}

/** "Nine dead and 2,500 evacuees": what stands before the conjunction is said of others. */
function isJoined(claim: ExtractedClaim): boolean {
  return wordsBefore(claim, 1).some((word) => coordinating(claim.language).has(word));
}

/** "The stadium holds 32,000": what a place holds it has room for. */
function isHeldByPlace(claim: ExtractedClaim, verb: string): boolean {
  const { form = null, relation = null } = claim.predicate ?? {};
  if (form !== 'finite' || relation !== 'object') return false;
  const lemma = lemmaOf(claim.language);
  const words = clauseBefore(claim, reach.before).map(fold);
  const at = words.findLastIndex((word) => lemma(word)?.lemma === verb);
  return isOfKind(words[at - 1] ?? '', 'places');
}

function isCount({ kind }: ExtractedClaim): boolean {
  return kind === 'count' || kind === 'vague';
}
