import type { Claim } from '../../src/model/claim.ts';

/** Gives a claim of a sentence that is the whole text of its source. */
export function makeClaim(own: Partial<Claim> & { readonly id: string }): Claim {
  const exact = '120 boats of 300 lay idle.';
  return {
    source: 'port',
    file: 'port.txt',
    text: '120 boats',
    start: 0,
    end: 9,
    quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
    kind: 'count',
    value: 120,
    low: 120,
    high: 120,
    modality: 'exact',
    unit: 'boat',
    measure: 'idle',
    scope: null,
    attributedTo: null,
    side: null,
    cue: null,
    asOf: null,
    event: null,
    flags: [],
    ...own,
  };
}
