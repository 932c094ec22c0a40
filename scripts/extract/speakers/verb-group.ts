/** Finds where the verb group around a reporting verb begins: "has also said", "did not confirm", "to announce". */
import type { Passage } from './passage.ts';

export interface VerbGroup {
  /** First word of the group; the subject ends before it. */
  readonly from: number;
  readonly negated: boolean;
  /** After a form of "be". */
  readonly passive: boolean;
  /** An infinitive, or an impersonal verb: nobody is said to speak. */
  readonly silent: boolean;
  readonly auxiliary: boolean;
}

/** Reads the auxiliaries, adverbs and times that stand before the verb at word `index`. */
export function verbGroup(passage: Passage, index: number, floor: number): VerbGroup {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let from = index;
  let negated = false;
  let passive = false;
  let helped = false;
  while (from > floor) {
    const word = words[from - 1];
    if (word === undefined || passage.quoted[from - 1] !== -1) break;
    const joined = word.text === ',' ? connectiveBefore(passage, from - 1) : null;
    if (joined !== null) {
      from = joined;
      continue;
    }
    const auxiliary = classes.auxiliary.has(word.lower);
    if (classes.infinitive.has(word.lower) || classes.impersonal.has(word.lower))
      return { from, negated, passive, silent: true, auxiliary: helped };
    if (auxiliary || classes.negation.has(word.lower)) {
      helped ||= auxiliary;
      negated ||= classes.negation.has(word.lower);
      passive ||= classes.passive.has(word.lower) && from === index;
    } else if (!isSmall(passage, word.lower) && !isLooseTime(passage, from - 1)) {
      if (!isTimePhrase(passage, from - 1)) break;
    }
    from -= 1;
  }
  return { from, negated, passive, silent: false, auxiliary: helped };
}

/** Where a phrase between commas that only joins begins, its comma included, or `null`: ", however,". */
function connectiveBefore({ words, lexicon }: Passage, comma: number): number | null {
  const found = lexicon.connectives.find(
    (phrase) =>
      words[comma - phrase.length - 1]?.text === ',' &&
      phrase.every((part, at) => words[comma - phrase.length + at]?.lower === part),
  );
  return found === undefined ? null : comma - found.length - 1;
}

function isSmall({ lexicon }: Passage, lower: string): boolean {
  return lexicon.classes.adverb.has(lower) || lexicon.classes.clitic.has(lower);
}

/** A time without a preposition; with a capital "Today" is the end of a name. */
function isLooseTime(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  if (word === undefined || !lexicon.classes.time.has(word.lower)) return false;
  return !(word.capital && lexicon.classes.adverb.has(word.lower));
}

/** The "on" of "on Saturday", the "last" of "last week". */
function isTimePhrase(passage: Passage, index: number): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined) return false;
  if (!lexicon.classes.time.has(next.lower)) return false;
  return lexicon.classes.preposition.has(word.lower) || lexicon.classes.timeLead.has(word.lower);
}
