/** The number grammar over tokens: each number with its meaning, its hedges and its place. */
import type { Modality } from '../../src/model/claim.ts';
import { findHedges } from './find-hedges.ts';
import type { NumberGrammar } from './number-grammar.ts';
import type { NumberMention } from './number-mention.ts';
import { isScore } from './is-score.ts';
import { readAmount } from './read-amount.ts';
import { readMultiplier } from './read-multiplier.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readRange } from './read-range.ts';
import { readShare } from './read-share.ts';
import { readVague } from './read-vague.ts';
import { matchPhraseBefore } from './phrases.ts';
import { toInterval } from './to-interval.ts';
import type { Token } from './tokenize.ts';

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

/** Indexes of tokens, hedges included. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly modality: Modality;
}

type Reader = (tokens: readonly Token[], from: number, grammar: NumberGrammar) => Reading | null;

const readers: readonly Reader[] = [
  readVagueNumber,
  readMultiplied,
  readPart,
  readOrdinalNumber,
  readRestated,
  readCount,
];

/** Takes a text, its tokens and the grammar of its language; gives its numbers in order, none overlapping another. */
export function readMentions(
  text: string,
  tokens: readonly Token[],
  grammar: NumberGrammar,
): NumberMention[] {
  const mentions: NumberMention[] = [];
  let before: Place | null = null;
  for (let at = 0; at < tokens.length;) {
    const reading = readAt(tokens, at, grammar);
    const place: Place | null = reading === null ? null : placeAt(tokens, reading, before, grammar);
    if (reading === null || place === null) {
      at += 1;
      continue;
    }
    mentions.push(toMention(text, tokens, reading, place, grammar));
    at = Math.max(at + 1, place.to);
    before = place;
  }
  return mentions;
}

function readAt(tokens: readonly Token[], at: number, grammar: NumberGrammar): Reading | null {
  const token = tokens[at];
  if (token === undefined || !canStart(token, grammar)) return null;
  for (const read of readers) {
    const reading = read(tokens, at, grammar);
    if (reading !== null) return reading;
  }
  return null;
}

/** Most words begin no number; vulgar fractions are signs outside the tables. */
function canStart(token: Token, grammar: NumberGrammar): boolean {
  if (token.type === 'numeral' || grammar.starters.has(token.key)) return true;
  return token.type === 'sign' && token.key.includes('⁄');
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

/** "over one 1,000 deaths": a hedged "one" right before a numeral is the slip of who began to spell it out. */
function readRestated(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Reading | null {
  const isOne = grammar.words.get(tokens[from]?.key ?? '') === 1;
  if (!isOne || tokens[from + 1]?.type !== 'numeral') return null;
  const isHedged = matchPhraseBefore(tokens, from, grammar.hedgesBefore) !== null;
  const meant = isHedged ? readCount(tokens, from + 1, grammar) : null;
  return meant && { ...meant, from };
}

function readCount(tokens: readonly Token[], from: number, grammar: NumberGrammar): Reading | null {
  const amount = readAmount(tokens, from, grammar);
  if (amount === null) return null;
  const range = readRange(tokens, amount, grammar);
  if (isScore(tokens, amount)) {
    return {
      ...amount,
      low: null,
      high: null,
      modality: 'exact',
      flags: [...amount.flags, 'score'],
    };
  }
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

/** The reading with its hedges, none of them taken from the number before; `null` for a lone "one". */
function placeAt(
  tokens: readonly Token[],
  reading: Reading,
  before: Place | null,
  grammar: NumberGrammar,
): Place | null {
  const hedged = findHedges(tokens, reading, grammar, reading.kind === 'duration');
  if (isLoneOne(tokens, reading, hedged.from, grammar)) return null;
  const modality = reading.modality ?? hedged.modality;
  const from = Math.max(before?.to ?? 0, hedged.from);
  const carried = modality === 'exact' && isConversion(tokens, reading, before);
  return { from, to: hedged.to, modality: carried ? (before?.modality ?? modality) : modality };
}

/** "more than 7.5 million crowns ($1.1 million)": the same amount in another unit is hedged alike. */
function isConversion(tokens: readonly Token[], reading: Reading, before: Place | null): boolean {
  if (before === null || !['money', 'measure'].includes(reading.kind)) return false;
  if (before.modality === 'range' || before.modality === 'vague') return false;
  const opener = tokens[reading.from - 1]?.key;
  const gap = reading.from - 1 - before.to;
  return opener === '(' ? gap <= 3 : opener === '/' && gap === 0;
}

function toMention(
  text: string,
  tokens: readonly Token[],
  reading: Reading,
  { from, to, modality }: Place,
  grammar: NumberGrammar,
): NumberMention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const isAge =
    reading.kind === 'count' && matchPhraseBefore(tokens, reading.from, grammar.ageBefore) !== null;
  const isComplement = matchPhraseBefore(tokens, from, grammar.complementLeads) !== null;
  const flags = isLooseThousand(tokens, reading)
    ? [...reading.flags, 'ambiguous-separator']
    : reading.flags;
  return {
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
    kind: isAge ? 'age' : reading.kind,
    unit: isAge ? 'year' : reading.unit,
    flags: isComplement ? [...flags, 'complement'] : flags,
  };
}

/** "1.234 men" cannot be a fraction of a man; another language's mark may part the thousands. */
function isLooseThousand(tokens: readonly Token[], { kind, ...reading }: Reading): boolean {
  const { numberFrom, numberTo, value } = reading;
  if (kind !== 'count' || value === null || Number.isInteger(value)) return false;
  return numberTo === numberFrom + 1 && /^[1-9]\d{0,2}\.\d{3}$/.test(tokens[numberFrom]?.key ?? '');
}

function isLoneOne(
  tokens: readonly Token[],
  reading: Reading,
  hedgedFrom: number,
  grammar: NumberGrammar,
): boolean {
  const word = tokens[reading.numberFrom]?.key ?? '';
  const alone = reading.numberTo === reading.numberFrom + 1 && grammar.words.get(word) === 1;
  const counts = reading.kind === 'count' || reading.kind === 'duration';
  return alone && counts && hedgedFrom === reading.from;
}
