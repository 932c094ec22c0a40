/** Finds what happened to what a claim counts: its noun, its verb, the words beside them, the nearest words. */
import type { Happening } from '../grammar/en/happenings.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { countingSet } from './counting-sets.ts';
import { happeningOf, happeningOfCount, happeningOfHead, happeningOfPhrase } from './lexicon.ts';
import { fold, wordsOf } from './words.ts';

/** Words this far from a number or nearer may say what happened where its verb does not. */
const reach = 7;

/** The same where the verb says something, but nothing the tables know. */
const shortReach = { before: 2, after: 4 };

/** Words from a number to a participle that belongs to its noun, and on to the main verb. */
const relativeReach = 4;
const sentenceReach = 24;

const joining = perLanguage(({ speech }) => new Set(speech.classes.coordinator.split(' ')));
const carrying = countingSet('auxiliaries');

/** Takes a claim and the verbs that say nothing of their own; gives `null` where no word is known. */
export function findHappening(claim: ExtractedClaim, light: ReadonlySet<string>): Happening | null {
  const { predicate, language } = claim;
  if (predicate === null) return happeningNear(claim, reach, reach);
  const { head, verb } = predicate;
  const isLight = verb === null || light.has(verb);
  const ofCount = head === null ? null : happeningOfCount(head, language);
  const ofVerb = isLight ? null : causeOf(claim, happeningOf(verb, language));
  const ofHead = head === null ? null : happeningOfHead(head, language);
  return (
    ofCount ??
    (isJoined(claim) ? ofHead : null) ??
    (ofVerb === null ? null : (mainHappening(claim, ofVerb) ?? ofVerb)) ??
    (isLight ? happeningRightBefore(claim) : null) ??
    ofHead ??
    happeningBeside([...predicate.qualifiers, ...predicate.modifiers], language) ??
    (isLight
      ? happeningNear(claim, reach, reach)
      : happeningNear(claim, shortReach.before, shortReach.after))
  );
}

/**
 * "21 girls abducted there have been freed" tells of freeing; of "21 of the 276 abducted" the 276 were abducted.
 * A headline leaves the auxiliary out: "21 girls abducted there freed".
 */
function mainHappening(claim: ExtractedClaim, said: Happening): Happening | null {
  const { language } = claim;
  const isWhole = wordsBefore(claim, 2).some((word) => /^(?:of|de|del)$/i.test(word));
  const after = wordsAfter(claim, sentenceReach);
  const relative = after.findIndex((word) => happeningOf(word, language) === said);
  if (isWhole || relative < 0 || relative > relativeReach) return null;
  if (after.slice(0, relative).some((word) => carrying(language).has(fold(word)))) return null;
  const rest = untilJoined(after.slice(relative + 1), language);
  const carrier = rest.findIndex((word) => carrying(language).has(fold(word)));
  if (carrier < 0 && claim.role === 'body') return null;
  const main = firstKnown(carrier < 0 ? rest : rest.slice(carrier + 1, carrier + 4), language);
  return main === said ? null : main;
}

/** "The layoffs will affect 1,100": what befalls them is the noun before the verb. */
function causeOf(claim: ExtractedClaim, said: Happening | null): Happening | null {
  if (said?.id !== 'affected') return said;
  const nouns = wordsBefore(claim, reach).map((word) => happeningOfCount(word, claim.language));
  return nouns.find((found) => found !== null && found !== said) ?? said;
}

/** "41 died and 300 were injured": what comes after the conjunction is said of others. */
function untilJoined(words: readonly string[], language: string): readonly string[] {
  const joint = words.findIndex((word) => joining(language).has(word.toLowerCase()));
  return joint < 0 ? words : words.slice(0, joint);
}

/** "Nine dead and 2,500 evacuees": what stands before the conjunction is said of others. */
function isJoined(claim: ExtractedClaim): boolean {
  return wordsBefore(claim, 1).some((word) => joining(claim.language).has(word.toLowerCase()));
}

function wordsBefore({ quote, start }: ExtractedClaim, count: number): string[] {
  return wordsOf(quote.exact.slice(0, Math.max(start - quote.start, 0))).slice(-count);
}

function wordsAfter({ quote, end }: ExtractedClaim, count: number): string[] {
  return wordsOf(quote.exact.slice(Math.max(end - quote.start, 0))).slice(0, count);
}

/** "Militants free 21", "the release of the 21". */
function happeningRightBefore(claim: ExtractedClaim): Happening | null {
  const words = wordsBefore(claim, 4).filter((word) => !/^(?:of|the|de|las?|los)$/i.test(word));
  return firstKnown(words.slice(-1), claim.language);
}

function happeningBeside(beside: readonly string[], language: string): Happening | null {
  for (const words of beside) {
    const found = happeningOfPhrase(words, language) ?? firstKnown(wordsOf(words), language);
    if (found !== null) return found;
  }
  return null;
}

/** The nearest word of the sentence that says what happened, the words after the number first. */
function happeningNear(claim: ExtractedClaim, before: number, after: number): Happening | null {
  const right = wordsAfter(claim, after);
  const left = wordsBefore(claim, before);
  const near = Array.from({ length: Math.max(before, after) }, (_, at) => [
    right[at],
    left.at(-1 - at),
  ]).flat();
  const known = firstKnown(
    near.filter((word) => word !== undefined),
    claim.language,
  );
  return known ?? happeningOfPhrase(right.join(' '), claim.language);
}

function firstKnown(words: readonly string[], language: string): Happening | null {
  for (const word of words) {
    const found = happeningOf(word, language);
    if (found !== null) return found;
  }
  return null;
}
