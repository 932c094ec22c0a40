/** The number grammar: every number in a text, with its meaning, its hedges and its place. */
import type { Modality } from '../../src/model/claim.ts';
import { findHedges } from './find-hedges.ts';
import { markSlugs } from './mark-slugs.ts';
import { getNumberGrammar } from './number-grammar.ts';
import type { NumberGrammar } from './number-grammar.ts';
import type { NumberMention } from './number-mention.ts';
import { readAmount } from './read-amount.ts';
import { readMultiplier } from './read-multiplier.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import { readVague } from './read-vague.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';

export type { NumberMention } from './number-mention.ts';

interface Reading {
  /** Indexes of tokens. */
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `null` where the hedges decide. */
  readonly modality: Modality | null;
  readonly kind: NumberMention['kind'];
  readonly unit: string | null;
  readonly flags: readonly string[];
}

type Reader = (tokens: readonly Token[], from: number, grammar: NumberGrammar) => Reading | null;

const readers: readonly Reader[] = [
  readVagueNumber,
  readMultiplied,
  readPart,
  readOrdinalNumber,
  readCount,
];

/**
 * Takes a text and its BCP 47 language; gives its numbers in order, none overlapping another.
 * A lone "one" is a number only where a hedge stands before it ("at least one").
 * Years, dates and numerals in names are numbers here; who reads on decides what they are.
 * Linear in the text; never throws.
 */
export function findNumbers(text: string, language: string): NumberMention[] {
  const grammar = getNumberGrammar(language);
  const tokens = markSlugs(tokenize(text, grammar));
  const mentions: NumberMention[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length;) {
    const reading = readAt(tokens, at, grammar);
    const mention = reading === null ? null : toMention(text, tokens, reading, floor, grammar);
    if (reading === null || mention === null) {
      at += 1;
      continue;
    }
    mentions.push(mention.mention);
    at = Math.max(at + 1, mention.to);
    floor = at;
  }
  return mentions;
}

function readAt(tokens: readonly Token[], at: number, grammar: NumberGrammar): Reading | null {
  for (const read of readers) {
    const reading = read(tokens, at, grammar);
    if (reading !== null) return reading;
  }
  return null;
}

function readVagueNumber(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Reading | null {
  const found = readVague(tokens, from, grammar);
  return (
    found && {
      ...plain(from, found.to),
      low: found.low,
      high: found.high,
      modality: 'vague',
      kind: 'vague',
    }
  );
}

function readMultiplied(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Reading | null {
  const found = readMultiplier(tokens, from, grammar);
  return found && { ...plain(from, found.to), value: found.value, kind: 'multiplier' };
}

function readPart(tokens: readonly Token[], from: number, grammar: NumberGrammar): Reading | null {
  const found = readShare(tokens, from, grammar);
  return found && { ...plain(from, found.to), value: found.value, kind: 'ratio', unit: '%' };
}

function readOrdinalNumber(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Reading | null {
  const found = readOrdinal(tokens, from, grammar);
  return found && { ...plain(from, found.to), value: found.value, kind: 'ordinal' };
}

function readCount(tokens: readonly Token[], from: number, grammar: NumberGrammar): Reading | null {
  const amount = readAmount(tokens, from, grammar);
  if (amount === null) return null;
  const range = readRange(tokens, amount, grammar);
  return range === null
    ? { ...amount, low: null, high: null, modality: null }
    : { ...range, value: null, modality: 'range' };
}

function plain(from: number, to: number): Reading {
  const place = { from, to, numberFrom: from, numberTo: to };
  return {
    ...place,
    value: null,
    low: null,
    high: null,
    modality: null,
    kind: 'count',
    unit: null,
    flags: [],
  };
}

function toMention(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
  floor: number,
  grammar: NumberGrammar,
) {
  const isTime = reading.kind === 'duration';
  const hedged = findHedges(tokens, reading, grammar, isTime);
  if (isLoneOne(tokens, reading, hedged.from, grammar)) return null;
  const from = Math.max(floor, hedged.from);
  const modality = reading.modality ?? hedged.modality;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[hedged.to - 1]?.end ?? start;
  const mention: NumberMention = {
    start,
    end,
    text: text.slice(start, end),
    number: {
      start: tokens[reading.numberFrom]?.start ?? start,
      end: tokens[reading.numberTo - 1]?.end ?? end,
    },
    value: reading.value,
    ...toInterval(reading, modality),
    modality,
    kind: reading.kind,
    unit: reading.unit,
    flags: reading.flags,
  };
  return { mention, to: hedged.to };
}

function isLoneOne(
  tokens: readonly Token[],
  reading: Reading,
  hedgedFrom: number,
  grammar: NumberGrammar,
): boolean {
  const word = tokens[reading.numberFrom]?.key ?? '';
  const alone = reading.numberTo === reading.numberFrom + 1 && grammar.words.get(word) === 1;
  return alone && reading.kind === 'count' && hedgedFrom === reading.from;
}

function toInterval(reading: Reading, modality: Modality) {
  const { value, low, high } = reading;
  if (value === null) return { low, high };
  if (modality === 'exact') return { low: value, high: value };
  if (modality === 'atLeast' || modality === 'moreThan') return { low: value, high: null };
  if (modality === 'about') return { low: null, high: null };
  return { low: null, high: value };
}
