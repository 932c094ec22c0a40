/** Says which classes of a date table a token belongs to, and with what value. */
import type { DateTable, WordClass, WordValue } from './form-table.ts';
import type { Token } from './split-tokens.ts';

export type TokenClass =
  WordClass | 'DAY' | 'DAYTH' | 'YEAR' | 'YEAR4' | 'YY' | 'MM' | 'DD' | 'NUMD' | 'CLOCK';
export type ClassValue = readonly [name: TokenClass, value: WordValue];

/** Gives a function that looks a token up in the table's words and reads its digits. */
export function classifyWith(table: DateTable): (token: Token) => readonly ClassValue[] {
  const words = new Map<string, ClassValue[]>();
  for (const name of Object.keys(table.words) as WordClass[]) {
    for (const [word, value] of Object.entries(table.words[name])) {
      words.set(word, [...(words.get(word) ?? []), [name, value]]);
    }
  }
  const isCapital = /^\p{Lu}/u;
  const capitalized = new Set<TokenClass>(table.capitalized);
  return (token) => {
    const code = token.text.charCodeAt(0);
    if (code >= 48 && code <= 57) return readDigits(token.text);
    const found = words.get(token.key);
    if (!found) return none;
    return isCapital.test(token.text) ? found : found.filter(([name]) => !capitalized.has(name));
  };
}

const none: readonly ClassValue[] = [];

function readDigits(text: string): readonly ClassValue[] {
  if (/[:h]/.test(text) && !text.endsWith('h')) {
    const hour = parseInt(text, 10);
    return isClock(text) ? [['CLOCK', hour]] : none;
  }
  const value = parseInt(text, 10);
  const isBare = /^\d+$/.test(text);
  const classes: ClassValue[] = [];
  if (value >= 1 && value <= 31 && text.length <= 4) {
    if (!isBare || text.length <= 2) classes.push(['DAY', value]);
    if (!isBare) classes.push(['DAYTH', value], ['ORD', value]);
  }
  if (!isBare) return classes;
  if (text.length === 4 && value >= 1000 && value < 2200) {
    classes.push(['YEAR', value], ['YEAR4', value]);
  }
  if (text.length === 2) {
    classes.push(['YY', value]);
    if (value >= 1 && value <= 12) classes.push(['MM', value]);
    if (value >= 1 && value <= 31) classes.push(['DD', value]);
  }
  if (text.length <= 2 && value >= 1 && value <= 31) classes.push(['NUMD', value]);
  if (text.length <= 3) classes.push(['NUM', value]);
  return classes;
}

function isClock(text: string): boolean {
  const [hour = 99, minute = 99] = text.split(/[:h]/).map(Number);
  return hour < 25 && minute < 60;
}
