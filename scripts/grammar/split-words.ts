/** Words, numbers and marks of a text with their places: what the readers of speakers and predicates walk over. */

export type WordKind = 'word' | 'number' | 'possessive' | 'mark';

/** UTF-16 code units into the text that was split. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with typographic apostrophes made plain. */
  readonly lower: string;
  readonly kind: WordKind;
  readonly capital: boolean;
}

const token =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'\-/&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|''|\S/gu;
const wordLike = /^[\p{L}\p{N}]/u;
const numberLike = /^\p{N}/u;
const capitalLike = /^\p{Lu}/u;
const possessiveEnd = /['’]s$/i;
const singleQuote = /^['’‘]$/;
const longest = 60;
/** A word with as many hyphens is an address made of words ("minister-frees-12-miners"). */
const hyphens = 4;

/**
 * Splits `text` from `start` to `end` (UTF-16 code units). A possessive ending is a token of its own, an initialism
 * keeps its dots ("U.S."), every other mark stands alone. A run of more than 60 letters is cut off there: no word is
 * longer, and no rule needs the rest.
 */
export function splitWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const push = (from: number, value: string, kind: WordKind): void => {
    const short = value.length > longest ? value.slice(0, longest) : value;
    const lower = short.toLowerCase();
    words.push({
      start: from,
      end: from + value.length,
      text: short,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      kind,
      capital: kind === 'word' && capitalLike.test(short),
    });
  };
  const pushParts = (from: number, value: string): void => {
    let at = from;
    for (const part of value.split('-')) {
      if (part !== '') push(at, part, numberLike.test(part) ? 'number' : 'word');
      at += part.length + 1;
    }
  };
  let isQuoting = false;
  for (const match of text.slice(start, end).matchAll(token)) {
    const value = match[0];
    const from = start + match.index;
    if (value.includes('-') && value.split('-', hyphens + 1).length > hyphens)
      pushParts(from, value);
    else if (isPluralOwner(text, from, isQuoting)) push(from, value, 'possessive');
    else if (!wordLike.test(value)) {
      if (singleQuote.test(value)) isQuoting = /\p{L}/u.test(text[from + 1] ?? '');
      push(from, value, 'mark');
    } else if (numberLike.test(value)) push(from, value, 'number');
    else if (possessiveEnd.test(value)) {
      push(from, value.slice(0, -2), 'word');
      push(from + value.length - 2, value.slice(-2), 'possessive');
    } else push(from, value, 'word');
  }
  return words;
}

/** "the residents' association": an apostrophe after a plural and before a word, where no quotation is to be closed. */
function isPluralOwner(text: string, at: number, isQuoting: boolean): boolean {
  if (isQuoting || !singleQuote.test(text[at] ?? '')) return false;
  return (text[at - 1] ?? '') === 's' && /^ \p{L}/u.test(text.slice(at + 1, at + 3));
}
