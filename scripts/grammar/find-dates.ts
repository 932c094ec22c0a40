/** Finds the date expressions of a text; what days they mean is decided later, against a reference. */
import { buildMeaning } from './dates/build-meaning.ts';
import { classifyWith } from './dates/classify-token.ts';
import { growTree, type FormTree } from './dates/form-tree.ts';
import { isPlausible } from './dates/is-plausible.ts';
import { matchForm } from './dates/match-form.ts';
import { shareParts, type LocatedDate } from './dates/share-parts.ts';
import { splitTokens } from './dates/split-tokens.ts';
import { findDateLanguage } from './date-languages.ts';
import type { DateExpression, DateMeaning, YearMeaning } from './dates/date-expression.ts';
import type { DateTable, FormMeaning } from './dates/form-table.ts';
import type { NestedMatch, ReadToken } from './dates/match-form.ts';

const readers = new Map<DateTable, Reader>();

/**
 * Takes any text and its language (BCP 47; English where there is no table); gives its date expressions in order, none overlapping.
 * `text.slice(start, end) === expression.text`. Time is linear in the text.
 */
export function findDates(text: string, language: string): DateExpression[] {
  const reader = openReader(findDateLanguage(language).dates);
  const tokens = splitTokens(text).map((token) => ({ ...token, classes: reader.classify(token) }));
  const found: LocatedDate[] = [];
  for (let at = 0; at < tokens.length;) {
    const match = mayBegin(reader, tokens[at]) ? matchDate(reader, tokens, at) : null;
    if (match) {
      const expression = toExpression(text, tokens, at, match);
      found.push({ expression, first: at, end: match.end });
    }
    at = match ? match.end : at + 1;
  }
  return shareParts(found, tokens, reader.table);
}

type Reader = ReturnType<typeof toReader>;

/** Trees are grown when a language is first met, and kept. */
function openReader(table: DateTable): Reader {
  const reader = readers.get(table) ?? toReader(table);
  readers.set(table, reader);
  return reader;
}

function toReader(table: DateTable) {
  const dates = growTree(table.dates);
  const years = growTree(table.years);
  const periods = growTree([...table.periods, ...table.dates]);
  const parts = growTree(table.parts);
  const beginnings = [periods, years, parts].flatMap(({ children }) => [...children.keys()]);
  return {
    table,
    beginnings: new Set(beginnings),
    classify: classifyWith(table),
    dates,
    years,
    periods,
    parts,
    tails: growTree(table.tails.map((form) => [form, true] as const)),
  };
}

/** Most words begin no form, and are passed over without a look at the trees. */
function mayBegin({ beginnings }: Reader, token: ReadToken | undefined): boolean {
  if (token === undefined) return false;
  return beginnings.has(token.key) || token.classes.some(([name]) => beginnings.has(name));
}

interface DateMatch {
  readonly meaning: DateMeaning;
  readonly part: DateExpression['part'];
  readonly clockOnly: boolean;
  readonly end: number;
}

function matchDate(reader: Reader, tokens: readonly ReadToken[], at: number): DateMatch | null {
  const part = matchForm(reader.parts, tokens, at, null);
  const narrowed = part && matchBare(reader, reader.periods, tokens, part.end);
  if (part && narrowed) return { ...narrowed, part: part.meaning };
  const isLed = reader.table.periodCues.includes(tokens[at - 1]?.key ?? '');
  return matchBare(reader, isLed ? reader.periods : reader.dates, tokens, at);
}

function matchBare(
  reader: Reader,
  forms: FormTree<FormMeaning>,
  tokens: readonly ReadToken[],
  at: number,
): DateMatch | null {
  const matchYear: NestedMatch<YearMeaning> = (index) => {
    const year = matchForm<FormMeaning, YearMeaning>(reader.years, tokens, index, null);
    if (!year) return null;
    const meaning = buildMeaning(year.meaning, year.slots);
    if (meaning?.type === 'years') return { value: meaning.from, end: year.end };
    return meaning?.type === 'year' ? { value: meaning.year, end: year.end } : null;
  };
  const match = matchForm(forms, tokens, at, matchYear);
  const meaning = match && buildMeaning(match.meaning, match.slots);
  if (!match || !meaning) return null;
  if (!isPlausible(meaning, tokens, at, match.end, reader.table)) return null;
  const tail = isDay(meaning) ? matchForm(reader.tails, tokens, match.end, null) : null;
  const clockOnly = match.meaning.type === 'clock';
  return { meaning, part: null, clockOnly, end: tail?.end ?? match.end };
}

function isDay(meaning: DateMeaning): boolean {
  return meaning.type === 'day' || meaning.type === 'weekday' || 'unit' in meaning;
}

function toExpression(
  text: string,
  tokens: readonly ReadToken[],
  at: number,
  match: DateMatch,
): DateExpression {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[match.end - 1]?.end ?? start;
  const { meaning, part, clockOnly } = match;
  return { start, end, text: text.slice(start, end), meaning, part, clockOnly };
}
