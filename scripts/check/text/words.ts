/** Splits a text into words and digit runs, so that texts can be compared without their punctuation. */

/** `start` and `end` are UTF-16 offsets; `word` is lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

const ignored = new Set(['of', 'the', 'to', 'and', 'through', 'de', 'del', 'al', 'y', 'au', 'et']);
const ordinalEnding = /^(?:st|nd|rd|th|er|º|ª)$/u;

/** Digits of a date or a decimal hold together: "2026-01-12", "12/1/2026", "1.5". */
const word = /\d{4}-\d{2}(?:-\d{2})?(?!\p{N})|\p{N}+(?:[./]\p{N}+)*|[\p{L}\p{M}]+/gu;

/** Gives the words of a text; ordinal endings ("26th") and linking words ("of", "and") are left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(word)) {
    const own = match[0].toLowerCase().normalize('NFC');
    const isEnding = match.index === end && ordinalEnding.test(own);
    end = match.index + match[0].length;
    if (!isEnding && !ignored.has(own)) words.push({ start: match.index, end, word: own });
  }
  return words;
}

/** Gives where `needle` stands in `words`, as indices of its first word. */
export function findWords(words: readonly Word[], needle: readonly string[]): readonly number[] {
  if (needle.length === 0) return [];
  const found: number[] = [];
  for (let at = 0; at + needle.length <= words.length; at += 1) {
    if (needle.every((word, index) => words[at + index]?.word === word)) found.push(at);
  }
  return found;
}
