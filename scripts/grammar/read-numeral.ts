/** Digits of any script, grouped or with decimals, as one number; what cannot be told apart is flagged. */

/** Which sign parts the decimals where both readings are possible. */
export interface Convention {
  readonly decimal: '.' | ',';
}

export interface Numeral {
  /** UTF-16 code units into the text, after the last digit. */
  readonly end: number;
  /** `null` where no value can be given safely. */
  readonly value: number | null;
  /** Number of digits printed, and whether separators or decimals stand between them. */
  readonly digits: number;
  readonly plain: boolean;
  readonly flags: readonly string[];
}

interface Group {
  readonly ascii: string;
  readonly end: number;
  /** After the invisible controls that follow the last digit. */
  readonly next: number;
}

/** Digits with the invisible controls between them, and what makes a digit a keycap. */
const digitRun = /\p{Cf}*(?:\p{Nd}[\p{Cf}\p{M}]*)+/uy;
const plainRun = /\d+/uy;
const oneDigit = /\p{Nd}/u;
const plainText = /^[\d.,' ]*$/u;
const spaces = /^[ \u00a0\u2009\u202f]$/u;
const zeros = new Map<number, number>();

/** Takes a text and the offset of a digit; gives the longest numeral that starts there. */
export function readNumeral(text: string, start: number, convention: Convention): Numeral {
  const first = readGroup(text, start) ?? { ascii: '', end: start + 1, next: start + 1 };
  const groups = [first];
  const separators: string[] = [];
  let last = first;
  while (groups.length < 12) {
    const separator = foldSeparator(text[last.next]);
    const next = separator === null ? null : readGroup(text, last.next + 1);
    if (separator === null || next === null) break;
    if (!canFollow(groups, separators, separator, next)) break;
    groups.push(next);
    separators.push(separator);
    last = next;
  }
  const goesOn = isList(text, groups, separators);
  if (goesOn) {
    groups.length = 1;
    separators.length = 0;
  }
  const numeral = settle(text, start, trim(groups, separators), separators, convention);
  return goesOn ? { ...numeral, flags: [...numeral.flags, 'ambiguous-separator'] } : numeral;
}

/** A group may follow where the whole can still be a grouped number, with or without decimals. */
function canFollow(
  groups: readonly Group[],
  separators: readonly string[],
  separator: string,
  next: Group,
): boolean {
  const previous = separators.at(-1);
  if (separator === ' ' || separator === "'") {
    const lead = groups[0]?.ascii.length ?? 0;
    const uniform = separators.every((one) => one === separator);
    return uniform && lead <= 3 && groups[0]?.ascii[0] !== '0' && next.ascii.length === 3;
  }
  if (previous === undefined) return true;
  if (previous === separator) return next.ascii.length === 3 || next.ascii.length === 2;
  return !separators.includes(separator);
}

/** Groups that go on as no number does are a list or a code: "555 123 4567", "1,2,3". */
function isList(text: string, groups: readonly Group[], separators: readonly string[]): boolean {
  const sole = separators[0];
  const after = groups.at(-1)?.next ?? 0;
  if (sole === undefined || !oneDigit.test(text[after + 1] ?? '')) return false;
  const next = foldSeparator(text[after]);
  return next === sole ? sole !== '.' : sole === ' ' && text[after] === '-';
}

/** "1.2.3" and dates like "12.10.2024" are no numerals of one number: only the first group is kept. */
function trim(groups: readonly Group[], separators: string[]): readonly Group[] {
  const kinds = new Set(separators);
  const sole = separators[0];
  if (separators.length >= 2 && kinds.size === 1 && sole !== undefined && !isGrouping(groups)) {
    separators.length = 0;
    return groups.slice(0, 1);
  }
  if (kinds.size === 2 && !isGrouping(groups.slice(0, -1))) {
    separators.length = 1;
    return groups.slice(0, 2);
  }
  return groups;
}

function isGrouping(groups: readonly Group[]): boolean {
  const [first, ...rest] = groups.map(({ ascii }) => ascii.length);
  if (first === undefined || first > 3 || rest.at(-1) !== 3) return false;
  const western = rest.every((length) => length === 3);
  const indian = first <= 2 && rest.slice(0, -1).every((length) => length === 2);
  return western || indian;
}

function settle(
  text: string,
  start: number,
  groups: readonly Group[],
  separators: readonly string[],
  convention: Convention,
): Numeral {
  const last = groups.at(-1);
  const end = last?.end ?? start + 1;
  const flags: string[] = [];
  const parts = groups.map(({ ascii }) => ascii);
  const decimals = countDecimalGroups(parts, separators, convention, flags);
  const whole = parts.slice(0, parts.length - decimals).join('');
  const fraction = decimals === 1 ? `.${parts.at(-1) ?? ''}` : '';
  const value = Number(`${whole}${fraction}`);
  if (countSignificant(parts.join('')) > 15) flags.push('imprecise');
  const isLoose = separators[0] === ' ' && text.slice(start, end).includes(' ');
  if (isLoose && convention.decimal === '.') flags.push('ambiguous-separator');
  if (hasMixedScripts(text.slice(start, end))) flags.push('mixed-scripts');
  const areMixed = new Set(separators.slice(0, -1)).size > 1;
  if (areMixed) flags.push('ambiguous-separator');
  const safe = Number.isFinite(value) && !areMixed && !flags.includes('mixed-scripts');
  if (!safe) flags.push('unreadable');
  return {
    end,
    value: safe ? value : null,
    digits: parts.join('').length,
    plain: separators.length === 0,
    flags,
  };
}

/** Gives 1 where the last group is decimals, else 0. A single "1,234" or "1.234" goes by the language. */
function countDecimalGroups(
  parts: readonly string[],
  separators: readonly string[],
  convention: Convention,
  flags: string[],
): number {
  const last = separators.at(-1);
  if (last === undefined) return 0;
  if (last === ' ' || last === "'" || last === '٬') return 0;
  if (last === '٫') return 1;
  if (new Set(separators).size > 1) return 1;
  if (separators.length > 1) return 0;
  const [lead = '', tail = ''] = parts;
  const couldGroup = tail.length === 3 && lead.length <= 3 && !lead.startsWith('0');
  if (!couldGroup) {
    if (last === ',' && convention.decimal === '.') flags.push('ambiguous-separator');
    return 1;
  }
  if (last !== convention.decimal) return 0;
  if (convention.decimal === '.') return 1;
  flags.push('ambiguous-separator');
  return 0;
}

/** Digits between the first and the last that are not zero; a double holds fifteen of them. */
function countSignificant(digits: string): number {
  let from = 0;
  let to = digits.length;
  while (from < to && digits[from] === '0') from += 1;
  while (to > from && digits[to - 1] === '0') to -= 1;
  return to - from;
}

function readGroup(text: string, at: number): Group | null {
  plainRun.lastIndex = at;
  const plain = plainRun.exec(text)?.[0];
  if (plain !== undefined && (text.charCodeAt(at + plain.length) || 0) < 0x80) {
    return { ascii: plain, end: at + plain.length, next: at + plain.length };
  }
  digitRun.lastIndex = at;
  const found = digitRun.exec(text)?.[0];
  if (found === undefined) return null;
  let ascii = '';
  let seen = 0;
  let visible = 0;
  for (const character of found) {
    seen += character.length;
    if (!oneDigit.test(character)) continue;
    ascii += character <= '9' ? character : digitOf(character.codePointAt(0) ?? 0);
    visible = seen;
  }
  return { ascii, end: at + visible, next: at + found.length };
}

/** Decimal digits come in runs of ten from zero, so a digit's value is its distance from the run's start. */
function digitOf(point: number): string {
  return String((point - zeroOf(point)) % 10);
}

function zeroOf(point: number): number {
  const known = zeros.get(point);
  if (known !== undefined) return known;
  let zero = point;
  while (oneDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  zeros.set(point, zero);
  return zero;
}

function hasMixedScripts(text: string): boolean {
  if (plainText.test(text)) return false;
  let zero: number | null = null;
  for (const character of text) {
    if (!oneDigit.test(character)) continue;
    const here = zeroOf(character.codePointAt(0) ?? 0);
    if (zero !== null && zero !== here) return true;
    zero = here;
  }
  return false;
}

function foldSeparator(character: string | undefined): string | null {
  if (character === undefined) return null;
  if (spaces.test(character)) return ' ';
  if (character === "'" || character === '’') return "'";
  if (character === '，') return ',';
  if (character === '．') return '.';
  return ',.٫٬'.includes(character) ? character : null;
}
