/** Finds the end of a subject with what is said of it: "The minister, who is to meet the miners on Monday, has …" */
import { hasVerb, isBreak } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** Takes a sentence and the first word of its clause; gives one past the last word of the aside that holds the expression, or `null` where none follows the subject. */
export function findApposed(sentence: Sentence, first: number): number | null {
  const { words, lexicon, from, to } = sentence;
  const { relative, complementizer } = lexicon.speech.classes;
  const opens = words.findIndex(
    ({ lower }, at) =>
      at > first &&
      at < from &&
      words[at - 1]?.text === ',' &&
      relative.has(lower) &&
      !complementizer.has(lower),
  );
  if (opens < 0 || hasVerb(sentence, first, opens) || !hasVerb(sentence, opens, from)) return null;
  const isOpen = words.slice(opens, from).every(({ text }) => text !== ',');
  const close = words.findIndex((_, at) => at >= to && isBreak(words, at));
  return isOpen && close >= 0 ? close : null;
}
