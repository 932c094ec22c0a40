/** One amount: sign, currency, digits or words, magnitude and unit, read from a row of tokens. */
import type { NumberMention } from './number-mention.ts';
import type { NumberGrammar, Unit } from './number-grammar.ts';
import { readDigits } from './read-digits.ts';
import type { Core } from './read-digits.ts';
import { readLead } from './read-lead.ts';
import { readMagnitude } from './read-magnitude.ts';
import type { Magnitude } from './read-magnitude.ts';
import { readAndHalf, readNumberWords } from './read-number-words.ts';
import { readUnit } from './read-unit.ts';
import type { Token } from './tokenize.ts';

export interface Amount {
  /** Indexes of tokens: the whole, and the bare number within. */
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly value: number | null;
  /** The value before its magnitude, and the magnitude: 1.5 and a million. */
  readonly mantissa: number | null;
  readonly scale: number;
  readonly kind: NumberMention['kind'];
  readonly unit: string | null;
  readonly inWords: boolean;
  readonly flags: readonly string[];
}

/** Takes tokens and where to begin; gives the amount that starts there, "one" and years included. */
export function readAmount(
  tokens: readonly Token[],
  from: number,
  grammar: NumberGrammar,
): Amount | null {
  const lead = readLead(tokens, from, grammar);
  const core = readDigits(tokens, lead.to) ?? readWords(tokens, lead.to, grammar);
  if (core === null) return null;
  const money: Unit | null = lead.money === null ? null : { kind: 'money', unit: lead.money };
  const printed = core.inWords
    ? { scale: 1, to: core.to, isDoubtful: false }
    : readMagnitude(tokens, core.to, grammar, money !== null);
  const magnitude = addHalf(tokens, printed, grammar);
  const isLarge = magnitude.scale >= 1000 || (core.inWords && (core.value ?? 0) >= 1e6);
  const after = readUnit(tokens, magnitude.to, grammar, isLarge);
  const unit = money ?? after;
  const to = money === null || after?.kind === 'money' ? (after?.to ?? magnitude.to) : magnitude.to;
  const isDoubtfulMoney =
    after?.to === magnitude.to + 1 && grammar.is('doubtfulMoney', tokens[magnitude.to]?.key);
  const isName = !core.inWords && isGlued(tokens, lead.to, to, money !== null, grammar);
  const value =
    core.value === null ? null : (core.value + magnitude.more) * magnitude.scale * lead.sign;
  return {
    from,
    to,
    numberFrom: lead.to,
    numberTo: magnitude.to,
    value: value === null || magnitude.scale === 1 ? value : tidy(value),
    ...splitScale(tokens, core, magnitude, grammar),
    kind: unit?.kind ?? 'count',
    unit: unit?.unit ?? null,
    inWords: core.inWords,
    flags: [
      ...core.flags,
      ...(magnitude.isDoubtful || isDoubtfulMoney ? ['ambiguous-unit'] : []),
      ...(isName ? ['identifier'] : []),
    ],
  };
}

/** The value before its magnitude, for words too: "six million" is 6 times a million. */
function splitScale(
  tokens: readonly Token[],
  core: Core,
  magnitude: Magnitude,
  grammar: NumberGrammar,
): Pick<Amount, 'mantissa' | 'scale'> {
  if (!core.inWords || core.value === null) {
    return { mantissa: core.value, scale: magnitude.scale };
  }
  const scale = grammar.scales.get(tokens[core.to - 1]?.key ?? '') ?? 1;
  return { mantissa: core.value / scale, scale };
}

function readWords(tokens: readonly Token[], at: number, grammar: NumberGrammar): Core | null {
  const words = readNumberWords(tokens, at, grammar);
  return words === null
    ? null
    : { value: words.value, to: at + words.length, inWords: true, flags: [] };
}

/** "2 millones y medio" is half a million more. */
function addHalf(tokens: readonly Token[], magnitude: Magnitude, grammar: NumberGrammar) {
  const half = magnitude.scale > 1 ? readAndHalf(tokens, magnitude.to, grammar) : null;
  if (half === null || half.scale > 1) return { ...magnitude, more: 0 };
  return { ...magnitude, to: half.to, more: half.part };
}

/** A numeral with letters joined to it on either side is part of a name or code: "5G", "17GEN4", "TA-35". */
function isGlued(
  tokens: readonly Token[],
  from: number,
  to: number,
  isMoney: boolean,
  grammar: NumberGrammar,
): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  const right = (next?.type === 'word' || next?.type === 'numeral') && !next.spaced;
  if (right || isMoney || before === undefined || first?.spaced !== false) return right;
  if (before.type === 'word') return true;
  const name = tokens[from - 2];
  const isCapitals = name !== undefined && /^\p{Lu}{4,}$/u.test(name.raw);
  const joined = before.key === '-' && (isCapitals || !before.spaced) && name?.type === 'word';
  return joined && !grammar.is('hyphenLeads', name.key) && !grammar.words.has(name.key);
}

/** Magnitudes multiply decimals: 1.1 × 1e6 is 1100000.0000000001 in binary, 1100000 on paper. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
