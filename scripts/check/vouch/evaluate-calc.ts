/** Evaluates the arithmetic of `calc:` over claims, as intervals. */
import type { Claim } from '../../../src/model/claim.ts';
import { meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';

/** `unknown` are names that are no claim; `error` says what is wrong with the expression. */
export type CalcResult =
  | { readonly meaning: Meaning; readonly claims: readonly string[] }
  | { readonly unknown: readonly string[] }
  | { readonly error: string };

interface Bounds {
  readonly low: number;
  readonly high: number;
  /** Kind and unit that sums must share; `null` for a pure number. */
  readonly unit: string | null;
  readonly isAbout: boolean;
}

/**
 * Takes an expression such as `srn-400 - srn-60-70` (+ - * / and parentheses between claim ids,
 * operators between spaces) and gives the interval it means: over 400 less 60 to 70 is at least 330.
 */
export function evaluateCalc(
  expression: string,
  claimOf: (id: string) => Claim | undefined,
): CalcResult {
  const tokens = expression.match(/[()]|[^\s()]+/gu) ?? [];
  const names = [...new Set(tokens.filter((token) => !/^[()+\-*/]$/.test(token)))];
  const unknown = names.filter((name) => claimOf(name) === undefined);
  if (unknown.length > 0) return { unknown };
  try {
    const { bounds, rest } = readSum(tokens, claimOf);
    if (rest.length > 0) throw new CalcError(`unexpected "${rest[0] ?? ''}"`);
    return { meaning: toMeaning(bounds), claims: names };
  } catch (error) {
    if (error instanceof CalcError) return { error: error.message };
    throw error;
  }
}

class CalcError extends Error {}

interface Step {
  readonly bounds: Bounds;
  readonly rest: readonly string[];
}

type ClaimOf = (id: string) => Claim | undefined;

function readSum(tokens: readonly string[], claimOf: ClaimOf): Step {
  let { bounds, rest } = readProduct(tokens, claimOf);
  for (let sign = rest[0]; sign === '+' || sign === '-'; sign = rest[0]) {
    const next = readProduct(rest.slice(1), claimOf);
    bounds = add(bounds, sign === '+' ? next.bounds : negate(next.bounds));
    rest = next.rest;
  }
  return { bounds, rest };
}

function readProduct(tokens: readonly string[], claimOf: ClaimOf): Step {
  let { bounds, rest } = readTerm(tokens, claimOf);
  for (let sign = rest[0]; sign === '*' || sign === '/'; sign = rest[0]) {
    const next = readTerm(rest.slice(1), claimOf);
    bounds = multiply(bounds, sign === '*' ? next.bounds : invert(next.bounds));
    rest = next.rest;
  }
  return { bounds, rest };
}

function readTerm(tokens: readonly string[], claimOf: ClaimOf): Step {
  const [first, ...rest] = tokens;
  if (first === undefined) throw new CalcError('the expression ends too early');
  if (first === '(') {
    const inner = readSum(rest, claimOf);
    if (inner.rest[0] !== ')') throw new CalcError('missing ")"');
    return { bounds: inner.bounds, rest: inner.rest.slice(1) };
  }
  const claim = claimOf(first);
  if (claim === undefined) throw new CalcError(`unexpected "${first}"`);
  return { bounds: boundsOf(claim), rest };
}

function boundsOf(claim: Claim): Bounds {
  const { low, high, isAbout } = meaningOf(claim);
  if (low === null && high === null) throw new CalcError(`${claim.id} has no number`);
  return { low: low ?? -Infinity, high: high ?? Infinity, unit: unitOf(claim), isAbout };
}

/** Kinds whose amounts can be added only in one unit; what is counted is a word, and people are prisoners too. */
const measured: ReadonlySet<Claim['kind']> = new Set(['money', 'measure', 'duration']);

function unitOf({ kind, unit }: Claim): string {
  return measured.has(kind) ? `${kind} in ${unit ?? 'an unknown unit'}` : kind;
}

function add(a: Bounds, b: Bounds): Bounds {
  if (a.unit !== b.unit) {
    throw new CalcError(`${b.unit ?? 'a ratio'} cannot be added to ${a.unit ?? 'a ratio'}`);
  }
  const isAbout = a.isAbout || b.isAbout;
  return { low: a.low + b.low, high: a.high + b.high, unit: a.unit, isAbout };
}

function negate(bounds: Bounds): Bounds {
  return { ...bounds, low: -bounds.high, high: -bounds.low };
}

function multiply(a: Bounds, b: Bounds): Bounds {
  // Nothing times an open end is nothing.
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((end) =>
    Number.isNaN(end) ? 0 : end,
  );
  const unit = a.unit === b.unit ? null : (a.unit ?? b.unit);
  const isAbout = a.isAbout || b.isAbout;
  return { low: Math.min(...ends), high: Math.max(...ends), unit, isAbout };
}

function invert(bounds: Bounds): Bounds {
  const { low, high } = bounds;
  if (low <= 0 && high >= 0) throw new CalcError('division by what may be zero');
  return { ...bounds, low: 1 / high, high: 1 / low };
}

function toMeaning({ low, high, isAbout }: Bounds): Meaning {
  const end = (value: number): number | null =>
    Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
  return { low: end(low), high: end(high), isAbout };
}
