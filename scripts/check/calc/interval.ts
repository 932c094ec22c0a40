/** Arithmetic of intervals: a result holds whatever numbers within the operands give. */

/** Both ends belong to it; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low + b.low, high: a.high + b.high };
}

export function negateInterval({ low, high }: Interval): Interval {
  return { low: -high, high: -low };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  // Nothing times an open end is nothing.
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high].map((end) =>
    Number.isNaN(end) ? 0 : end,
  );
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Gives 1 / x for every x of an interval; `null` where one of them may be zero. */
export function invertInterval({ low, high }: Interval): Interval | null {
  if (low <= 0 && high >= 0) return null;
  return { low: 1 / high, high: 1 / low };
}

/** Gives the interval of the size of its numbers. */
export function sizeOfInterval({ low, high }: Interval): Interval {
  const ends = [Math.abs(low), Math.abs(high)];
  return { low: low <= 0 && high >= 0 ? 0 : Math.min(...ends), high: Math.max(...ends) };
}
