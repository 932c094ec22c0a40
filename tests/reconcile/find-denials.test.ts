import { expect, test } from 'vitest';
import { reconcile } from '../../scripts/reconcile/reconcile.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const sources = [makeSource('post', '2031-05-04'), makeSource('wire', '2031-05-05')];
const count = makeClaim(
  {
    source: 'post',
    text: '12 villagers',
    sentence: 'Medics said 12 villagers had been killed in the raid.',
    value: 12,
    attributedTo: 'Medics',
    side: 'medical',
  },
  { verb: 'kill', head: 'villager' },
);
const denial = makeClaim(
  {
    id: 'wire-denied',
    source: 'wire',
    text: 'denied',
    sentence: 'The army denied that anyone had been killed.',
    kind: 'vague',
    modality: 'vague',
    low: 0,
    high: 0,
    attributedTo: 'The army',
    side: 'official',
    flags: ['denial'],
  },
  {},
);
const found = (claims: Parameters<typeof reconcile>[0]['claims']) =>
  reconcile({ id: 'raid', sources, claims, desk: null, rejected: [] });

test('a party that denies what another counts is a soft disagreement', () => {
  const story = found([count, denial]);
  expect(story.disagreements).toEqual([
    {
      id: 'denied-villager-killed',
      measure: 'villager-killed',
      kind: 'value',
      severity: 'soft',
      claims: ['wire-denied', 'post-12'],
      pairs: undefined,
      summary: 'Villagers killed: reported by Medics, denied by the army.',
    },
  ]);
  expect(story.measures[0]?.claims).toEqual(['post-12', 'wire-denied']);
});

test('a denial is no rival of what its own party counts, nor of what came later', () => {
  expect(found([{ ...count, attributedTo: 'The army' }, denial]).disagreements).toEqual([]);
  const later = { from: '2031-05-09', to: '2031-05-09', text: null, how: 'explicit' } as const;
  expect(found([{ ...count, asOf: later }, denial]).disagreements).toEqual([]);
});

test('a denial of something else is no rival either', () => {
  const other = { ...denial, quote: { ...denial.quote, exact: 'The army denied that it fled.' } };
  expect(found([count, other]).disagreements).toEqual([]);
});
