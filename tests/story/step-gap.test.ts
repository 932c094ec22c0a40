import { expect, test } from 'vitest';
import { daysOf, stepGap } from '../../src/story/step-gap.ts';
import { makeClaim } from './make-claim.ts';
import { makeStory } from './make-story.ts';

const days = ['2024-01-01', '2026-01-03', '2026-01-08', '2026-01-09', '2026-01-09'];
const claims = days.map((day, index) =>
  makeClaim({ id: `step-${index}`, event: { from: day, to: day } }),
);
const story = makeStory(
  claims,
  [],
  claims.map(({ id }) => id),
);

test('a step stands the further from the next the more days lie between, within bounds', () => {
  expect(days.map((_, index) => stepGap(story, index))).toEqual([6, 3, 1, 0, 0]);
});

test('a count stands at the days it holds for, a date at the days it means', () => {
  const span = { from: '2031-05-12', to: '2031-05-14' };
  const asOf = { ...span, text: null, how: 'explicit' } as const;
  expect(daysOf(makeClaim({ id: 'a', asOf }))).toEqual(asOf);
  expect(daysOf(makeClaim({ id: 'a', event: span, asOf: null }))).toEqual(span);
});
