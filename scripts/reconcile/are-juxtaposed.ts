/** Tells two numbers that an article sets side by side, each with its own speaker: "Firefighters spoke of nine cars, police of 12". */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { factorBetween } from './factor-between.ts';
import { isSameNumber } from './interval.ts';
import { commonNoun } from './kind-of.ts';
import { fold } from './words.ts';

/** Characters from one to the other: a sentence and the next. */
const breath = 320;

/** Two counts of one thing seldom differ by more. */
const largestFactor = 4;

/** True where two parties give different numbers of one unit, close by; a number without a noun takes that of the first. */
export function areJuxtaposed(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const isPart = [a, b].some(({ predicate }) => predicate?.partitive === true);
  const isNear = factorBetween(a, b) <= largestFactor && !isSameNumber(a, b);
  return !isPart && isNear && areInOneBreath(a, b) && isOneUnit(a, b);
}

/** True where another party speaks right after the first, or after what the article tells itself. */
export function areInOneBreath(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (a.source !== b.source || a.role !== 'body' || b.role !== 'body') return false;
  const later = a.start <= b.start ? b : a;
  if (later.attributedTo === null || a.attributedTo === b.attributedTo) return false;
  return Math.abs(a.start - b.start) <= breath;
}

function isOneUnit(a: ExtractedClaim, b: ExtractedClaim): boolean {
  const [first, later] = a.start <= b.start ? [a, b] : [b, a];
  const isBare = later.kind === 'count' && (later.predicate?.head ?? null) === null;
  // "It cost 18 million reais, the state says; auditors found 27 million."
  const isOfUnit = first.kind === 'money' || first.kind === 'measure';
  if (isOfUnit && isBare) return /\p{L}/u.test(later.text);
  if (first.kind !== later.kind || first.kind === 'percent') return false;
  if (first.kind !== 'count') return first.unit === later.unit;
  const [one, other] = [nounOf(first), nounOf(later)];
  return one !== null && one === other;
}

function nounOf({ predicate, language }: ExtractedClaim): string | null {
  const head = predicate?.head ?? null;
  return head === null ? null : commonNoun(fold(head), language);
}
