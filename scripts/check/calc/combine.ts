/** Does one step of a calculation: amounts in, an amount out, or an error that says why not. */
import {
  addIntervals,
  invertInterval,
  multiplyIntervals,
  negateInterval,
  sizeOfInterval,
} from './interval.ts';
import type { Interval } from './interval.ts';
import { CalcError } from './parse-calc.ts';
import type { CalcWord } from './parse-calc.ts';
import { sayUnit } from './say-unit.ts';
import { divideUnits, isLike, multiplyUnits } from './unit.ts';
import type { Unit } from './unit.ts';

/** Shares are held as fractions; `isPercent` says that they are told in per cent. */
export interface Amount extends Interval {
  readonly unit: Unit;
  readonly isAbout: boolean;
  readonly isPercent: boolean;
}

/** @throws CalcError where the operands have no such result */
export function combine(word: Exclude<CalcWord, 'days'>, operands: readonly Amount[]): Amount {
  const [first, ...rest] = operands;
  if (first === undefined) throw new CalcError(`${word} takes more`);
  switch (word) {
    case 'add':
    case 'sum':
      return rest.reduce(add, first);
    case 'subtract':
      return rest.reduce((a, b) => add(a, negate(b)), first);
    case 'difference': {
      const apart = rest.reduce((a, b) => add(a, negate(b)), first);
      return { ...apart, ...sizeOfInterval(apart) };
    }
    case 'multiply':
      return rest.reduce(multiply, first);
    case 'divide':
      return rest.reduce(divide, first);
    case 'ratio':
      return rest.reduce((a, b) => divide(a, alike(a, b)), first);
    case 'share':
      return {
        ...rest.reduce((part, whole) => divide(part, wholeOf(part, whole)), first),
        isPercent: true,
      };
    case 'min':
    case 'max': {
      const choose = word === 'min' ? Math.min : Math.max;
      return rest.reduce((a, b) => {
        const { low, high } = alike(a, b);
        return { ...joined(a, b), low: choose(a.low, low), high: choose(a.high, high) };
      }, first);
    }
  }
}

/** Gives `b` where it is of the kind of `a`. */
function alike(a: Amount, b: Amount): Amount {
  if (isLike(a.unit, b.unit)) return b;
  throw new CalcError(`${sayUnit(b.unit)} and ${sayUnit(a.unit)} are unlike`);
}

function wholeOf(part: Amount, whole: Amount): Amount {
  if (alike(part, whole).high >= part.low) return whole;
  throw new CalcError('the part is greater than its whole: share takes the part first');
}

function add(a: Amount, b: Amount): Amount {
  if (!isLike(a.unit, b.unit))
    throw new CalcError(`${sayUnit(b.unit)} cannot be added to ${sayUnit(a.unit)}`);
  return { ...joined(a, b), ...addIntervals(a, b) };
}

/** What two amounts of one unit make together. */
function joined(a: Amount, b: Amount): Amount {
  const isPercent = a.isPercent && b.isPercent;
  return { ...a, isAbout: a.isAbout || b.isAbout, isPercent };
}

function negate(amount: Amount): Amount {
  return { ...amount, ...negateInterval(amount) };
}

function multiply(a: Amount, b: Amount): Amount {
  const unit = multiplyUnits(a.unit, b.unit);
  return { ...joined(a, b), ...multiplyIntervals(a, b), unit, isPercent: false };
}

function divide(a: Amount, b: Amount): Amount {
  const inverse = invertInterval(b);
  if (inverse === null) throw new CalcError('division by what may be zero');
  const unit = divideUnits(a.unit, b.unit);
  return { ...joined(a, b), ...multiplyIntervals(a, inverse), unit, isPercent: false };
}
