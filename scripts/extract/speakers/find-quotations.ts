/** Finds what stands between quotation marks, one paragraph at a time. */
import type { Word } from '../../grammar/split-words.ts';
import type { Stretch } from './stretch.ts';

const straight = new Set(['"', "'", "''"]);
const closes: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’' };

/**
 * Pairs quotation marks among `words` and gives the stretches between them, the marks included, in order and without
 * nesting; two plain apostrophes are a double mark. A straight mark opens where a word follows it closely and none precedes it closely. A double mark that
 * nothing closes runs to the end: the next paragraph goes on with it. An apostrophe that nothing closes is none.
 */
export function findQuotations(text: string, words: readonly Word[]): Stretch[] {
  const found: Stretch[] = [];
  const lastSingle = lastIndexes(text, words);
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined) break;
    const closing = closingMarks(text, word);
    if (closing === null) {
      index += 1;
      continue;
    }
    const single = closing === '’' || closing === "'";
    const end =
      single && !lastSingle(index, closing) ? -1 : findEnd(text, words, index + 1, closing, single);
    if (end < 0 && single) {
      index += 1;
      continue;
    }
    const to = end < 0 ? words.length : end + 1;
    found.push({ from: index, to });
    index = to;
  }
  return found;
}

function closingMarks(text: string, word: Word): string | null {
  if (word.kind !== 'mark') return null;
  const paired = closes[word.text];
  if (paired !== undefined && (word.text !== '‘' || isOpening(text, word))) return paired;
  if (straight.has(word.text) && isOpening(text, word)) return word.text;
  return null;
}

function isOpening(text: string, word: Word): boolean {
  const before = text.charAt(word.start - 1);
  const after = text.charAt(word.end);
  return !/[\p{L}\p{N}.,!?]/u.test(before) && after !== '' && !/\s/.test(after);
}

/** Whether the mark opens a quotation although one is open: the closing mark was left out. */
function opensNext(text: string, word: Word): boolean {
  return isOpening(text, word) && /\s/.test(text.charAt(word.start - 1));
}

/** The farthest a single quotation may run, in words; longer ones are apostrophes that look alike. */
const longestSingle = 80;

function findEnd(
  text: string,
  words: readonly Word[],
  start: number,
  closing: string,
  single: boolean,
): number {
  const limit = single ? Math.min(words.length, start + longestSingle) : words.length;
  for (let index = start; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind !== 'mark') continue;
    if (word.text === '“' && closing === '”') return opensNext(text, word) ? index - 1 : index;
    if (straight.has(closing) ? word.text !== closing : !closing.includes(word.text)) continue;
    if (single && /[\p{L}\p{N}]/u.test(text.charAt(word.end))) continue;
    if (!single && straight.has(closing) && opensNext(text, word)) return index - 1;
    return index;
  }
  return -1;
}

function lastIndexes(
  text: string,
  words: readonly Word[],
): (from: number, closing: string) => boolean {
  const last = new Map<string, number>();
  words.forEach((word, index) => {
    if (word.kind === 'mark' && !/[\p{L}\p{N}]/u.test(text.charAt(word.end)))
      last.set(word.text, index);
  });
  return (from, closing) => (last.get(closing) ?? -1) > from;
}
