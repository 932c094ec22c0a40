/** Invented stories of any shape, for properties that must hold of every chart. */
import fc from 'fast-check';
import type { ChartInput } from '../../src/charts/chart-input.ts';
import { sides, type Claim } from '../../src/model/claim.ts';
import { claimOf, inputOf } from './claim-fixture.ts';

const day = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 900 }));

const amount = fc.oneof(
  fc.integer({ min: 0, max: 90 }),
  fc.integer({ min: 100, max: 4_000 }),
  fc.integer({ min: 10_000, max: 3_000_000 }),
);

const party = fc.constantFrom(
  null,
  'the river board',
  'a relief group',
  'Ministerio de Obras Públicas y Transportes',
  'the Association of Flood-Stricken Valley Residents, a group of owners',
  'OVERSEAS-WATERWAYS-ADMINISTRATION',
);

const claim = fc
  .record({
    value: amount,
    more: amount,
    shape: fc.constantFrom('exact', 'about', 'atLeast', 'moreThan', 'upTo', 'range'),
    day,
    side: fc.constantFrom(null, ...sides),
    attributedTo: party,
  })
  .map(({ value, more, shape, day: days, side, attributedTo }): Partial<Claim> => {
    const on = Temporal.PlainDate.from('2026-01-01').add({ days }).toString();
    const asOf = { from: on, to: on, text: null, how: 'explicit' as const };
    const bounds = {
      exact: { value, low: value, high: value },
      about: { value, low: value, high: value },
      atLeast: { value, low: value, high: null },
      moreThan: { value, low: value, high: null },
      upTo: { value, low: null, high: value },
      range: { value: null, low: value, high: value + more + 1 },
    }[shape];
    return { ...bounds, modality: shape as Claim['modality'], asOf, side, attributedTo };
  });

/** A measure of up to thirty claims, the first two of which exclude one another. */
export const randomInput: fc.Arbitrary<ChartInput> = fc
  .array(claim, { minLength: 2, maxLength: 30 })
  .map((said) => {
    const claims = said.map((one, index) => claimOf(`s${index % 7}-n${index}`, one));
    return inputOf(claims, [
      {
        id: 'd',
        measure: 'moved',
        kind: 'value',
        severity: 'hard',
        claims: claims.slice(0, 2).map(({ id }) => id),
        summary: '',
      },
    ]);
  });
