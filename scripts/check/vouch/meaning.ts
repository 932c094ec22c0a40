/** What a number means with its hedge: an interval, and how sure of it the words are. */
import type { Modality } from '../../../src/model/claim.ts';

/** `null` is an open end. */
export interface Meaning {
  readonly low: number | null;
  readonly high: number | null;
  readonly isAbout: boolean;
}

/** What claims and the mentions of the grammar have in common. */
export interface Stated {
  readonly low: number | null;
  readonly high: number | null;
  readonly value: number | null;
  readonly modality: Modality;
}

/** Gives the meaning of a claim or a mention; "more than" and "at least" mean the same here, as do "nearly" and "about". */
export function meaningOf({ value, low, high, modality }: Stated): Meaning {
  switch (modality) {
    case 'atLeast':
    case 'moreThan':
      return { low: value ?? low, high: null, isAbout: false };
    case 'upTo':
    case 'lessThan':
      return { low: null, high: value ?? high, isAbout: false };
    case 'about':
    case 'nearly':
      return { low: value ?? low, high: value ?? high, isAbout: true };
    case 'exact':
      return { low: value ?? low, high: value ?? high, isAbout: false };
    default:
      return { low, high, isAbout: false };
  }
}

export function isSameMeaning(a: Meaning, b: Meaning): boolean {
  return a.low === b.low && a.high === b.high && a.isAbout === b.isAbout;
}

/** Gives a meaning in words: "at least 330", "60 to 70", "about 800", "exactly 41". */
export function inWords({ low, high, isAbout }: Meaning): string {
  const about = isAbout ? 'about ' : '';
  if (low === null && high === null) return 'any number';
  if (low === null) return `at most ${about}${String(high)}`;
  if (high === null) return `at least ${about}${String(low)}`;
  if (low !== high) return `${about}${String(low)} to ${String(high)}`;
  return `${isAbout ? about : 'exactly '}${String(low)}`;
}
