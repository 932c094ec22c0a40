/** Skips what stands before a name and is none of it: a heading in capitals, the credit of a picture, "Norwich-based". */
import type { Word } from '../../grammar/split-words.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

const fewestShouted = 3;
const longShout = /^\p{Lu}{4,}$/u;
const shout = /^\p{Lu}{2,}$/u;
const compound = /-(?:based|born|led|backed|owned|listed|headquartered)$/;

/** The first word of a phrase that can belong to a name. */
export function afterLead(passage: Passage, phrase: Stretch): number {
  const { words } = passage;
  const heading = afterHeading(passage, phrase);
  const from = afterCredit(passage, { ...phrase, from: heading });
  const isCompound = words[from]?.capital === true && compound.test(words[from]?.lower ?? '');
  return isCompound && words[from + 1]?.capital === true && from + 1 < phrase.to ? from + 1 : from;
}

/** "SET UP ALERTS Norex": several words all in capitals before one that is not. */
function afterHeading({ words }: Passage, { from, to }: Stretch): number {
  let index = from;
  while (index < to && shout.test(words[index]?.text ?? '')) index += 1;
  const next = words[index];
  if (index >= to || next?.capital !== true) return from;
  const shouted = words.slice(from, index);
  const isHeading =
    shouted.length >= fewestShouted ||
    (shouted.length > 1 && shouted.every(({ text }) => longShout.test(text)));
  return isHeading ? index : from;
}

/** "Reuters Norex said": an agency right before another name is the credit of a picture. */
function afterCredit({ words, lexicon }: Passage, { from, to }: Stretch): number {
  const isCredit = (word: Word | undefined): boolean =>
    word?.capital === true && lexicon.classes.credit.has(word.text.toLowerCase());
  let index = from;
  while (index < to && isCredit(words[index])) index += 1;
  const next = words[index];
  if (index === from || index >= to || next?.capital !== true) return from;
  return lexicon.sides.some(({ side, words: own }) => side === 'press' && own.has(next.lower))
    ? from
    : index;
}
