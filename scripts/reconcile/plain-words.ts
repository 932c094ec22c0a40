/** Keeps numbers out of the program's own sentences: each number on a page needs a source. */
import { wordsOf } from './words.ts';

const numberWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|[mb]illions?|dozens?|half|double|twice|triple)$/iu;

/** Characters beyond which words of a source are no name. */
const longest = 60;

/** Takes words of a source; gives those without a number, joined by spaces. */
export function withoutNumbers(words: string): string {
  return wordsOf(words)
    .filter((word) => !isNumber(word))
    .join(' ');
}

/** True where words of a source can stand in a sentence of ours: short, of letters only, no number among them. */
export function isPlainName(words: string): boolean {
  const isShort = words.length <= longest && /^\p{L}[\p{L}’'., -]*$/u.test(words.normalize('NFC'));
  return isShort && !wordsOf(words).some(isNumber);
}

function isNumber(word: string): boolean {
  return /\p{N}/u.test(word) || numberWords.test(word);
}
