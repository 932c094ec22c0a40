/** Finds the numbers of a text that the facts behind it do not allow. */
import { readNumbers } from '../text/read-numbers.ts';
import type { PlainNumber } from '../text/read-numbers.ts';
import { findWords, wordsOf } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import type { Fact } from './facts.ts';
import { calendarNames } from './calendar-names.ts';

/** `used` holds the ids that allowed something; `left` the words that nothing allowed. */
export interface Explanation {
  readonly numbers: number;
  readonly unexplained: readonly PlainNumber[];
  readonly used: ReadonlySet<string>;
  readonly left: readonly Word[];
}

const nothing: Explanation = { numbers: 0, unexplained: [], used: new Set(), left: [] };

/**
 * Takes all the text that one vouch answers for, as a reader meets it, and the facts of the vouch.
 * Word sequences explain first, longest first; the numbers left over must be allowed values in the
 * order of the facts. The day and the year of a date are never the value of a count.
 */
export function explainNumbers(
  text: string,
  language: string,
  facts: readonly Fact[],
): Explanation {
  const numbers = readNumbers(text, language);
  const used = new Set<string>();
  const { months, weekdays } = calendarNames(language);
  const words = wordsOf(text);
  const isNamed = words.some(({ word }) => months.has(word) || weekdays.has(word));
  if (numbers.length === 0 && !isNamed) return nothing;
  const covered = words.map(() => false);
  const said = new Set(words.map(({ word }) => word));
  const sequences = facts
    .filter((fact) => 'words' in fact)
    .filter(({ words: [first = ''] }) => said.has(first))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { words: needle, by, once } of sequences) {
    const places = findWords(words, needle).filter(
      (at) => once !== undefined || !standsInDate(text, words, at, needle.length, months),
    );
    for (const at of once === true ? places.slice(0, 1) : places) {
      const isFree = covered.slice(at, at + needle.length).every((taken) => !taken);
      if (isFree) covered.fill(true, at, at + needle.length);
      const isNumeric =
        needle.some((word) => /\p{N}/u.test(word)) || needle.length === words.length;
      if (isFree || isNumeric) used.add(by);
    }
  }
  const left = numbers.filter(({ start, end }) =>
    words.some((word, index) => word.start < end && word.end > start && covered[index] !== true),
  );
  return {
    numbers: numbers.length,
    unexplained: [
      ...left.filter((number) => isOfDate(number, text, words, months)),
      ...matchValues(
        left.filter((number) => !isOfDate(number, text, words, months)),
        isBare(text, numbers),
        facts,
        used,
      ),
    ],
    used,
    left: words.filter((_, index) => covered[index] !== true),
  };
}

function isOfDate(
  { start, end }: PlainNumber,
  text: string,
  words: readonly Word[],
  months: ReadonlySet<string>,
): boolean {
  const first = words.findIndex((word) => word.end > start);
  const last = words.findLastIndex((word) => word.start < end);
  return standsInDate(text, words, first, last - first + 1, months);
}

/**
 * "3 March", "March 3", and the year after either: no count stands so near a month. A mark that parts two texts parts
 * them: "Flight 19 · March 3".
 */
function standsInDate(
  text: string,
  words: readonly Word[],
  at: number,
  length: number,
  months: ReadonlySet<string>,
): boolean {
  const isMonth = (index: number): boolean => months.has(words[index]?.word ?? '');
  const isDigits = (index: number): boolean => /^\p{N}+$/u.test(words[index]?.word ?? '');
  const begins = isDigits(at) && (isMonth(at - 1) || (isDigits(at - 1) && isMonth(at - 2)));
  const last = at + length - 1;
  const gap = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? 0);
  return begins || (isDigits(last) && isMonth(last + 1) && !/[·|;]/u.test(gap));
}

/** True where the text is one number and nothing else, as on an axis. */
function isBare(text: string, [first]: readonly PlainNumber[]): boolean {
  return text.trim() === first?.text;
}

function matchValues(
  left: readonly PlainNumber[],
  isAlone: boolean,
  facts: readonly Fact[],
  used: Set<string>,
): readonly PlainNumber[] {
  const forms = facts
    .filter((fact) => 'values' in fact)
    .filter((fact) => !fact.alone || isAlone)
    .sort((a, b) => b.values.length - a.values.length);
  const unexplained: PlainNumber[] = [];
  for (let at = 0; at < left.length;) {
    const fits = forms.filter(({ values }) =>
      values.every((value, index) => left[at + index]?.values.some((read) => isSame(read, value))),
    );
    for (const { by } of fits) used.add(by);
    const number = left[at];
    if (fits.length === 0 && number !== undefined) unexplained.push(number);
    at += fits[0]?.values.length ?? 1;
  }
  return unexplained;
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
