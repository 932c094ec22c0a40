/** Names that hold digits: "COVID-19", "F-16", "H1N1", "SARS-CoV-2". What they count is nothing. */
import { currencyCodes } from './currencies.ts';

/** UTF-16 offsets into the text. */
export interface CodedName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A capital first: "15-year" and "mid-2019" are no names. */
const word = /(?<![\p{L}\p{N}\p{Sc}])\p{Lu}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/gu;

/** Takes a text; gives its words that open with a capital, hold a digit, and are no amount of money such as "USD15". */
export function listCodedNames(text: string): readonly CodedName[] {
  return [...text.matchAll(word)]
    .filter(([name]) => /\p{N}/u.test(name))
    .filter(([name]) => !isAmount(name))
    .map(({ index, 0: name }) => ({ start: index, end: index + name.length, text: name }));
}

function isAmount(name: string): boolean {
  const [, letters = ''] = /^(\p{L}+)\p{N}/u.exec(name) ?? [];
  return currencyCodes[letters.toLowerCase()] !== undefined;
}
