/** The number tables of a language, ready to be asked: phrases and sets instead of rows. */
import type { ClaimKind, Modality } from '../../src/model/claim.ts';
import { currencyCodes, currencySigns, dollarLetters } from './currencies.ts';
import { perLanguage } from './languages/languages.ts';
import { measureSymbols, timeSymbols } from './measure-symbols.ts';
import type { NumberTable } from './number-table.ts';
import { toPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';

export interface Unit {
  readonly kind: Extract<ClaimKind, 'money' | 'percent' | 'measure' | 'duration' | 'age'>;
  readonly unit: string;
}

type Lookup<T> = ReadonlyMap<string, T>;
type Words = ReadonlySet<string>;

export interface NumberGrammar {
  readonly decimal: '.' | ',';
  readonly words: Lookup<number>;
  readonly joinsTens: boolean;
  readonly joinsHundreds: boolean;
  readonly scales: Lookup<number>;
  readonly scaleLetters: Lookup<number>;
  readonly fractions: Lookup<number>;
  readonly multipliers: Lookup<number>;
  readonly ordinals: Lookup<number>;
  readonly ordinalTails: Lookup<number>;
  readonly hedgesBefore: Phrases<Modality>;
  readonly hedgesAfter: Phrases<Modality>;
  readonly vague: Phrases<readonly [number | null, number | null]>;
  /** Names after an amount, by words; symbols, by their exact letters. */
  readonly unitNames: Phrases<Unit>;
  readonly unitSymbols: Lookup<Unit>;
  readonly moneyBefore: Phrases<string>;
  readonly scaledMoney: Lookup<string>;
  readonly ageBefore: Phrases<true>;
  readonly complementLeads: Phrases<true>;
  /** Words and signs with which a number may begin. */
  readonly starters: ReadonlySet<string>;
  /** Words of one table each, by the table's name. */
  readonly is: (set: WordSet, word: string | undefined) => boolean;
}

type StringKeys<T> = { [K in keyof T]: T[K] extends string ? K : never }[keyof T];
type WordSet = Exclude<StringKeys<NumberTable>, 'decimal'>;

/** Takes a BCP 47 language; gives its grammar, English for a language without tables. */
export const getNumberGrammar: (language: string) => NumberGrammar = perLanguage(({ numbers }) =>
  compile(numbers),
);

function compile(table: NumberTable): NumberGrammar {
  const sets = new Map<string, Words>();
  for (const [name, words] of Object.entries(table)) {
    if (typeof words === 'string') sets.set(name, new Set(words.split(' ')));
  }
  const money = (unit: string): Unit => ({ kind: 'money', unit });
  return {
    decimal: table.decimal,
    words: toMap(table.numberWords),
    joinsTens: table.joinsTens,
    joinsHundreds: table.joinsHundreds,
    scales: toMap(table.scaleWords),
    scaleLetters: toMap(table.scaleLetters),
    fractions: toMap(table.fractionWords),
    multipliers: toMap(table.multiplierWords),
    ordinals: toMap(table.ordinalWords),
    ordinalTails: toMap(table.ordinalTails),
    hedgesBefore: toPhrases(table.hedgesBefore),
    hedgesAfter: toPhrases(table.hedgesAfter),
    vague: toPhrases(table.vagueWords),
    unitNames: toPhrases<Unit>({
      ...mapValues(table.measureNames, (unit) => ({ kind: 'measure', unit })),
      ...mapValues(table.durationNames, (unit) => ({ kind: 'duration', unit })),
      ...mapValues(currencySigns, money),
      ...mapValues(table.currencyNames, money),
      ...mapValues(table.percentNames, (unit) => ({ kind: 'percent', unit })),
      ...Object.fromEntries(
        table.agePhrases.map((phrase) => [phrase, { kind: 'age', unit: 'year' }]),
      ),
    }),
    unitSymbols: new Map<string, Unit>([
      ...measureSymbols.map((unit): [string, Unit] => [unit, { kind: 'measure', unit }]),
      ...Object.entries(timeSymbols).map(([symbol, unit]): [string, Unit] => [
        symbol,
        { kind: 'duration', unit },
      ]),
      ...Object.entries(currencyCodes).map(([code, unit]): [string, Unit] => [
        code.toUpperCase(),
        money(unit),
      ]),
    ]),
    scaledMoney: toMap(table.scaledMoney),
    moneyBefore: toPhrases({ ...dollarPrefixes(), ...currencyCodes, ...currencySigns }),
    complementLeads: toPhrases(
      Object.fromEntries(table.complementLeads.map((phrase) => [phrase, true as const])),
    ),
    ageBefore: toPhrases(
      Object.fromEntries(table.ageBefore.map((phrase) => [phrase, true as const])),
    ),
    starters: listStarters(table),
    is: (set, word) => word !== undefined && sets.get(set)?.has(word) === true,
  };
}

function listStarters(table: NumberTable): Set<string> {
  const rows = [
    table.numberWords,
    table.fractionWords,
    table.multiplierWords,
    table.ordinalWords,
    table.vagueWords,
    dollarPrefixes(),
    currencyCodes,
    currencySigns,
  ].flatMap((row) => Object.keys(row));
  const lists = [
    table.articles,
    table.bareScales,
    table.minusWords,
    table.vagueSizes,
    '- − – + . \" “ \' ‘',
  ];
  return new Set([...rows, ...lists].flatMap((words) => words.split(' ')));
}

function dollarPrefixes(): Record<string, string> {
  const prefixes: Record<string, string> = { 'u . s . $': 'USD' };
  for (const [letters, code] of Object.entries(dollarLetters)) {
    prefixes[`${letters} $`] = code;
    prefixes[`$ ${letters}`] = code;
  }
  return prefixes;
}

function toMap<T>(table: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(table));
}

function mapValues<T>(table: Readonly<Record<string, string>>, to: (value: string) => T) {
  return Object.fromEntries(Object.entries(table).map(([key, value]) => [key, to(value)]));
}
