/** Holds the words of numbers against what vouches for them: "over 400" is no reading of a claim of 400 exactly. */
import type { Modality } from '../../../src/model/claim.ts';
import { findNumbers } from '../../grammar/find-numbers.ts';
import type { NumberMention } from '../../grammar/number-mention.ts';
import type { Passage } from '../passages/passage.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { readNumbers } from '../text/read-numbers.ts';
import { isRounding } from './is-rounding.ts';
import { inWords, isSameMeaning, meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { vouchedMeanings } from './vouched-meanings.ts';
import type { Vouched } from './vouched-meanings.ts';
import type { Vouch } from './vouch.ts';

const unhedged: ReadonlySet<Modality> = new Set(['exact', 'range', 'vague']);

/** `start` is an offset into the passage; `means` is the reading of the words. */
export interface Misreading {
  readonly start: number;
  readonly text: string;
  readonly means: string;
}

/** `fitting` are the mentions that mean what vouches for them, or round it as their hedge allows. */
export interface Reading {
  readonly misread: readonly Misreading[];
  readonly fitting: readonly NumberMention[];
}

/**
 * Takes a passage and one of its vouches. A hedge counts wherever it stands, inside the link or before it.
 * Digits and plain number words that are none of the claim's own, such as a day, are not judged here; the ticks of an axis may be
 * bare where their claims are hedged, but no hedge may be wrong.
 */
export function readVouched(
  passage: Passage,
  vouch: Vouch,
  story: StoryRecord,
  mentions: readonly NumberMention[],
): Reading {
  const meanings = vouchedMeanings(vouch, story);
  if (meanings.length === 0) return { misread: [], fitting: [] };
  const plain = readNumbers(passage.text, passage.language);
  const own = vouch.claims.flatMap((id) => story.claims.get(id)?.claim.text ?? []);
  const judged = passage.pieces
    .filter((piece) => piece.vouch === vouch)
    .flatMap((piece) => mentionsIn(passage, piece, mentions))
    .filter(({ value, low, high }) => value !== null || low !== null || high !== null)
    .filter(({ modality }) => passage.kind !== 'tick' || !unhedged.has(modality))
    .filter(({ start, end }) => !isSaidElsewise(start, end, passage.text, own))
    .map((mention) => {
      const { start, end } = mention.number;
      const isPlain = plain.some((number) => number.start < end && number.end > start);
      return { mention, verdict: judge(mention, meanings, isPlain) };
    });
  return {
    misread: judged.flatMap(({ mention: { start, text }, verdict }) =>
      typeof verdict === 'string' ? [] : [{ start, text, means: verdict.means }],
    ),
    fitting: judged.filter(({ verdict }) => verdict === 'fits').map(({ mention }) => mention),
  };
}

/** In an ISO date, or in the words of a claim as they stand in its article, whatever they are read as without what stood around them. */
function isSaidElsewise(start: number, end: number, text: string, own: readonly string[]): boolean {
  const isIso = /\d{4}-$/u.test(text.slice(Math.max(0, start - 5), start));
  return (
    isIso ||
    own.some((words) => {
      const at = text.indexOf(words, Math.max(0, end - words.length));
      return at !== -1 && at <= start && at + words.length >= end;
    })
  );
}

type Verdict = 'fits' | 'other' | { readonly means: string };

function judge(mention: NumberMention, meanings: readonly Vouched[], plain: boolean): Verdict {
  const readings = meanings.map((vouched) => ({ vouched, printed: inUnitOf(vouched, mention) }));
  const ofKind = readings.filter(({ vouched }) => isOfKind(vouched, mention));
  const isFit = ofKind.some(
    ({ vouched, printed }) => fits(meaningOf(printed), vouched) || isRounding(printed, vouched),
  );
  if (isFit) return 'fits';
  const isOwn = meanings.some(({ meaning }) =>
    [mention.value, mention.low, mention.high].some(
      (end) => end !== null && (end === meaning.low || end === meaning.high),
    ),
  );
  return isOwn || !plain ? { means: inWords(meaningOf(mention)) } : 'other';
}

/** A result that cannot be less than nothing is "at most" its upper end. */
function fits(printed: Meaning, { meaning, isWorkedOut }: Vouched): boolean {
  if (isSameMeaning(printed, meaning)) return true;
  return isWorkedOut && meaning.low === 0 && isSameMeaning(printed, { ...meaning, low: null });
}

/** "$400" is no reading of 400 people, nor "400 %". */
function isOfKind({ unit }: Vouched, { kind, unit: printed }: NumberMention): boolean {
  if (kind === 'money') return unit === printed;
  if (kind === 'percent') return unit === '%' || unit === null;
  return true;
}

/** Fractions are read in per cent: half is 0.5 of a pure number. */
function inUnitOf({ unit }: Vouched, mention: NumberMention): NumberMention {
  if (mention.unit !== '%' || unit === '%') return mention;
  const part = (value: number | null): number | null => (value === null ? null : value / 100);
  return {
    ...mention,
    ...{ value: part(mention.value), low: part(mention.low), high: part(mention.high) },
  };
}

/** Mentions whose number stands wholly in the piece, hedges around it included; else the piece read alone. */
function mentionsIn(
  { text, language }: Passage,
  piece: { readonly start: number; readonly end: number },
  mentions: readonly NumberMention[],
): readonly NumberMention[] {
  const around = mentions.filter(
    ({ number }) => number.start < piece.end && number.end > piece.start,
  );
  const isWhole = around.every(
    ({ number }) => number.start >= piece.start && number.end <= piece.end,
  );
  if (isWhole) return around;
  return findNumbers(text.slice(piece.start, piece.end), language).map((mention) => ({
    ...mention,
    start: mention.start + piece.start,
    number: {
      start: mention.number.start + piece.start,
      end: mention.number.end + piece.start,
    },
  }));
}
