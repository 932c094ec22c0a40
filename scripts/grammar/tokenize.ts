/** Text as words, numerals and single characters: what the number grammar reads instead of characters. */
import { readNumeral } from './read-numeral.ts';
import type { Convention, Numeral } from './read-numeral.ts';

export interface Token {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, compatibility forms and invisible characters folded; what tables are asked for. */
  readonly key: string;
  /** As printed, invisible characters dropped. */
  readonly raw: string;
  readonly type: 'word' | 'numeral' | 'sign';
  /** True where white space, or the start of the text, stands before it. */
  readonly spaced: boolean;
  readonly numeral: Numeral | null;
}

const white = /\s+/uy;
const word = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’][\p{L}\p{M}]+)?/uy;
const plain = /^\p{ASCII}*$/u;
const digit = /\p{Nd}/uy;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Takes any text and the language's way of writing numerals; gives its tokens in order. Linear, never throws. */
export function tokenize(text: string, convention: Convention): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const space = matchAt(white, text, at);
    if (space > at) {
      spaced = true;
      at = space;
      continue;
    }
    const token = readToken(text, at, convention, spaced);
    if (token.key !== '') {
      tokens.push(token);
      spaced = false;
    }
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number, convention: Convention, spaced: boolean): Token {
  if (matchAt(digit, text, start) > start) {
    const numeral = readNumeral(text, start, convention);
    const raw = text.slice(start, numeral.end);
    return { start, end: numeral.end, key: raw, raw, type: 'numeral', spaced, numeral };
  }
  const wordEnd = matchAt(word, text, start);
  const end =
    wordEnd > start ? wordEnd : start + String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  const printed = text.slice(start, end);
  const isPlain = plain.test(printed);
  const raw = isPlain ? printed : printed.replace(invisible, '');
  const key = isPlain ? raw.toLowerCase() : foldKey(raw, wordEnd === start);
  return { start, end, key, raw, type: wordEnd > start ? 'word' : 'sign', spaced, numeral: null };
}

/** A sign that stands for several ("″") keeps its own form, a fraction ("¾") takes that of its parts. */
function foldKey(raw: string, isSign: boolean): string {
  const folded = raw.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  return isSign && folded.length > 1 && !folded.includes('⁄') ? raw : folded;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
