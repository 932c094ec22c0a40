/** Finds where a clause that is too long for a headline can end. */
import { findMainVerb, hasVerb, isBreak } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Bounds } from './find-clause.ts';

/** Characters a headline should have at most, and at least where it is cut. */
const longest = 120;
const shortest = 36;

/** Characters beyond which no clause is worth ending later. */
const tolerated = 150;

/** Words from a break within which a verb says who reported what stands before it. */
const reporting = 6;

export interface End {
  /** One past the last word. */
  readonly to: number;
  /** True where the sentence goes on with what a reader should know of: who says so, or the rest of the clause. */
  readonly isCut: boolean;
  /** True where no break was near and a word had to do. */
  readonly isBroken: boolean;
}

/** Takes a sentence and the bounds of a clause; gives an end at a break after its verb, the expression kept where it can be. */
export function findEnd(sentence: Sentence, { from, to }: Bounds): End {
  const { words } = sentence;
  const length = (end: number): number => (words[end - 1]?.end ?? 0) - (words[from]?.start ?? 0);
  const whole = { to, isCut: false, isBroken: false };
  if (length(to) <= longest) return whole;
  const near = words.flatMap((_, at) =>
    at > from && at < to && length(at) >= shortest && length(at) <= tolerated ? [at] : [],
  );
  const breaks = near.filter((at) => canEnd(sentence, from, at));
  const free = breaks.filter((at) => !isAttributed(sentence, at));
  const phrases = near.filter((at) => opensPhrase(sentence, from, at));
  const isKept = (end: number): boolean => sentence.to <= from || end >= sentence.to;
  const last = (ends: readonly number[], isCut = false): End | null => {
    const end = ends.findLast((at) => length(at) <= longest) ?? ends[0];
    return end === undefined ? null : { to: end, isCut, isBroken: false };
  };
  return (
    last(free.filter(isKept)) ??
    (length(to) <= tolerated ? whole : null) ??
    last(breaks.filter(isKept), true) ??
    last(phrases.filter(isKept), true) ??
    last(free) ??
    last(phrases, true) ?? { to: breakOff(near, to), isCut: true, isBroken: true }
  );

  function breakOff(ends: readonly number[], otherwise: number): number {
    const whole = ends.filter((at) => isBalanced(sentence, from, at));
    return whole.findLast((at) => length(at) <= longest) ?? whole[0] ?? otherwise;
  }
}

function canEnd(sentence: Sentence, from: number, at: number): boolean {
  const { words, lexicon } = sentence;
  if (findMainVerb(sentence, from, at) < 0 || !isBalanced(sentence, from, at)) return false;
  const { lower = '', kind } = words[at] ?? {};
  const { classes } = lexicon.speech;
  const before = words[at - 1]?.lower ?? '';
  if (classes.preposition.has(before) || classes.determiner.has(before)) return false;
  if (isUnfinished(sentence, from, at)) return false;
  if (isBreak(words, at)) return !isListed(sentence, at);
  if (kind !== 'word') return false;
  if (classes.complementizer.has(lower)) {
    const isObject = lexicon.speech.verbs.has(before) || sentence.verbs[at - 1] === true;
    return classes.relative.has(lower) && sentence.verbs[at + 1] === true && !isObject;
  }
  const goesOn = sentence.verbs[at + 1] === true || sentence.verbs[at + 2] === true;
  return (
    (classes.coordinator.has(lower) && goesOn) ||
    classes.relative.has(lower) ||
    lexicon.trailing.has(lower) ||
    (classes.subordinator.has(lower) &&
      !lexicon.comparing.has(lower) &&
      !isPredicate(sentence, at) &&
      hasVerb(sentence, at, at + 8))
  );
}

/** "It came after the union": the clause that "after" opens has no verb yet. */
function isUnfinished(sentence: Sentence, from: number, at: number): boolean {
  const { words, lexicon } = sentence;
  const { subordinator } = lexicon.speech.classes;
  const opens = words.findLastIndex(
    ({ lower }, index) => index > from && index < at && subordinator.has(lower),
  );
  if (opens < 0 || hasVerb(sentence, opens, at)) return false;
  return hasVerb(sentence, at, at + 8);
}

/** "Are presented as": what follows the verb belongs to it. */
function isPredicate({ verbs, lexicon, words }: Sentence, at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return verbs[at - 1] === true || lexicon.finiteEnding.test(before);
}

/** A preposition whose phrase a complete clause can do without, mostly. */
function opensPhrase(sentence: Sentence, from: number, at: number): boolean {
  const { words, lexicon, verbs } = sentence;
  const { preposition, nounLink, determiner, infinitive } = lexicon.speech.classes;
  const { lower = '' } = words[at] ?? {};
  const before = words[at - 1];
  if (!preposition.has(lower) || infinitive.has(lower)) return false;
  if (nounLink.has(lower) && !lexicon.placing.has(lower)) return false;
  if (before === undefined || before.kind === 'mark') return false;
  // "was leaked in" is complete, "belongs in" is not.
  if (verbs[at - 1] === true && verbs[at - 2] !== true) return false;
  if (preposition.has(before.lower) || determiner.has(before.lower)) return false;
  return findMainVerb(sentence, from, at) >= 0 && isBalanced(sentence, from, at);
}

/** ", the mayor said": without it the words would be ours. */
function isAttributed({ words, lexicon }: Sentence, at: number): boolean {
  const rest = words.slice(at + 1, at + 1 + reporting);
  const next = rest.findIndex(({ text }) => text === ',');
  const clause = next < 0 ? rest : rest.slice(0, next);
  const { verbs, phrases } = lexicon.speech;
  return (
    clause.some(({ lower }) => verbs.get(lower)?.past === true || verbs.get(lower)?.finite) ||
    phrases.some((phrase) => phrase.every((word, index) => word === clause[index]?.lower))
  );
}

/** A comma between the items of a list: another one or "and" is near. */
function isListed({ words, lexicon, verbs }: Sentence, at: number): boolean {
  if (words[at]?.text !== ',') return false;
  const near = [2, 3, 4].map((step) => at + step);
  const { coordinator } = lexicon.speech.classes;
  if (verbs.slice(at + 1, at + 4).includes(true)) return false;
  return near.some((index) => {
    const { text = '', lower = '' } = words[index] ?? {};
    return text === ',' || coordinator.has(lower);
  });
}

/** No quotation or parenthesis is left open. */
function isBalanced({ words }: Sentence, from: number, to: number): boolean {
  const marks = words.slice(from, to).map(({ text }) => text);
  const count = (signs: string): number => marks.filter((mark) => signs.includes(mark)).length;
  return count('“«') === count('”»') && count('"') % 2 === 0 && count('([') === count(')]');
}
