/** Tells a date from words and numbers that only look like one. */
import type { DateMeaning } from './date-expression.ts';
import type { DateTable } from './form-table.ts';
import type { ReadToken } from './match-form.ts';

/** Takes the tokens from `from` up to `to` that fit a form; gives false where the words around them say otherwise. */
export function isPlausible(
  meaning: DateMeaning,
  tokens: readonly ReadToken[],
  from: number,
  to: number,
  table: DateTable,
): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || isCutNumber(tokens, from, to)) return false;
  const before = tokens[from - 1];
  if (before && first.gap !== 'block' && table.recurring.includes(before.key)) return false;
  if (tokens.slice(to, to + 2).some(({ key }) => table.eras.includes(key))) return false;
  if (to - from === 1 && table.neverAlone.includes(first.key)) return false;
  if (before && first.gap !== 'block' && table.notAfter[first.key]?.includes(before.key))
    return false;
  if (to - from === 1 && table.doubtful.includes(first.key)) {
    return before !== undefined && first.gap !== 'block' && table.cues.includes(before.key);
  }
  if (meaning.type === 'years' && /^\d{4}$/.test(first.text)) {
    return isYear(meaning.from, tokens, from, to, table);
  }
  if (meaning.type === 'day' && meaning.month === null) return isOrdinalDay(tokens, to, table);
  return true;
}

/** True where digits run on before or after: "1,200", "10.5", "$2000", "12%". */
function isCutNumber(tokens: readonly ReadToken[], from: number, to: number): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  if (first && before && first.gap === 'none' && /^\d/.test(first.text)) {
    if (/^[\p{Sc}\p{L}#]$/u.test(before.text) || /^\p{L}+$/u.test(before.text)) return true;
    if (
      /^[.,]$/.test(before.text) &&
      tokens[from - 1]?.gap === 'none' &&
      /\d$/.test(tokens[from - 2]?.text ?? '')
    )
      return true;
  }
  const last = tokens[to - 1];
  const next = tokens[to];
  if (!last || !next || next.gap !== 'none' || !/\d$/.test(last.text)) return false;
  if (next.text === '%' || /^\p{Ll}/u.test(next.text)) return true;
  const after = tokens[to + 1];
  return /^[.,]$/.test(next.text) && after?.gap === 'none' && /^\d/.test(after.text);
}

/** A bare four-digit number is a year after a word that leads to one, or where nothing countable follows. */
function isYear(
  year: number,
  tokens: readonly ReadToken[],
  from: number,
  to: number,
  table: DateTable,
): boolean {
  const before = tokens[from - 1]?.key ?? '';
  const next = tokens[to];
  if (table.numbered.includes(before)) return false;
  const isLed = table.yearCues.includes(before);
  const isFirm = table.firmYearCues.includes(before);
  const isCounted = next !== undefined && next.gap !== 'block' && table.counted.test(next.text);
  if (isCounted && !isFirm) return year >= 1900 && year < 2100 && year % 50 !== 0;
  const after = tokens[to + 1];
  const isCompound = next?.key === '-' && next.gap === 'none' && after?.gap === 'none';
  if (isCompound && /^\p{L}/u.test(after.text)) return false;
  const isRange = next?.key === '-' && after?.classes.some(([name]) => name === 'YEAR') === true;
  return isLed || isRange || (year >= 1900 && year < 2100);
}

/** "the 13th" is a day where no noun follows it. */
function isOrdinalDay(tokens: readonly ReadToken[], to: number, table: DateTable): boolean {
  if (!tokens[to - 1]?.classes.some(([name]) => name === 'DAYTH')) return true;
  const next = tokens[to];
  if (!next || next.gap === 'block' || table.afterDay.includes(next.key)) return true;
  return !/^[\p{L}\d-]/u.test(next.text);
}
