/** A story with claims of these amounts, for calculations. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Related } from '../../../scripts/check/calc/overlaps.ts';

export type Stated = Partial<
  Pick<
    Claim,
    'kind' | 'value' | 'low' | 'high' | 'modality' | 'unit' | 'event' | 'measure' | 'scope' | 'asOf'
  >
>;

/** Gives a story with nothing but these claims, by id; a number that is not stated is none. */
export function makeAmounts(
  claims: Readonly<Record<string, Stated>>,
  more: Partial<Related> = {},
): Related {
  const records = Object.entries(claims).map(([id, stated]) => {
    const claim: Claim = {
      ...{ id, source: 'wire', file: 'wire.txt', text: id, start: 0, end: id.length },
      quote: { exact: id, prefix: '', suffix: '', start: 0, end: id.length },
      ...{ kind: 'count', value: null, low: null, high: null, modality: 'exact', unit: null },
      ...{ measure: null, scope: null, attributedTo: null, side: null, cue: null },
      ...{ asOf: null, event: null, flags: [] },
      ...stated,
    };
    return [id, { path: `${id}.json`, claim }] as const;
  });
  return { claims: new Map(records), measures: [], disagreements: [], ...more };
}

export const exactly = (value: number, more: Stated = {}): Stated => ({
  ...{ value, low: value, high: value, modality: 'exact' },
  ...more,
});
export const between = (low: number, high: number, more: Stated = {}): Stated => ({
  ...{ low, high, modality: 'range' },
  ...more,
});
export const atLeast = (value: number, more: Stated = {}): Stated => ({
  ...{ value, low: value, modality: 'atLeast' },
  ...more,
});
export const atMost = (value: number, more: Stated = {}): Stated => ({
  ...{ value, high: value, modality: 'upTo' },
  ...more,
});
export const about = (value: number, more: Stated = {}): Stated => ({
  ...{ value, modality: 'about' },
  ...more,
});
export const onDays = (from: string, to = from): Stated => ({ kind: 'date', event: { from, to } });
