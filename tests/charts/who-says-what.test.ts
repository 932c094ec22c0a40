import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { whoSaysWhat } from '../../src/charts/who-says-what.ts';
import { claimOf, inputOf, on } from './claim-fixture.ts';
import { matchDrawing, toText } from './match-drawing.ts';
import { classOf, walk } from './read-drawing.ts';

const claims = [
  claimOf('mill-300', { value: 300, asOf: on('2026-03-04') }),
  claimOf('dale-300', { value: 300, asOf: on('2026-03-04') }),
  claimOf('dale-40', { value: 40, side: 'monitor', attributedTo: 'a relief group' }),
  claimOf('mill-7', { value: 7, measure: 'hurt' }),
  claimOf('ford-9', { value: 9, measure: 'hurt', side: 'medical' }),
];
const input = {
  ...inputOf(claims, [
    {
      id: 'd',
      measure: 'moved',
      kind: 'value',
      severity: 'hard',
      claims: ['mill-300', 'dale-40'],
      summary: '',
    },
  ]),
  sources: ['mill', 'dale', 'ford'].map((id) => ({
    id,
    title: `Flood news of ${id}`,
    publisher: null,
    published: null,
  })),
};
const measures = [input.measure, { ...input.measure, id: 'hurt', label: 'people hurt' }];
const chart = whoSaysWhat({ ...input, measures });
const pills = (svg: Element | undefined): string[] =>
  svg === undefined
    ? []
    : walk(svg)
        .filter(({ node }) => classOf(node).includes('pill'))
        .map(({ node }) => {
          const kind = classOf(node).includes('full') ? 'shared' : 'alone';
          const isHatched = walk(node).some(({ node: part }) => classOf(part) === 'hatch');
          return `${toText(node)} ${kind}${isHatched ? ' disputed' : ''}`;
        });

test('a number says whether another report gives it and whether it is disputed', () => {
  expect(pills(chart?.wide)).toEqual([
    '300 shared disputed',
    '7 alone',
    '40 alone disputed',
    '300 shared',
    '9 alone',
  ]);
});

test('silence is drawn', () => {
  const silent = walk(chart?.wide as Element).filter(({ node }) => classOf(node) === 'silent');
  expect(silent).toHaveLength(2);
});

test('one measure, or two reports, are no matrix', () => {
  expect(whoSaysWhat({ ...input, measures: [input.measure] })).toBeNull();
  expect(whoSaysWhat({ ...input, measures, sources: input.sources.slice(0, 2) })).toBeNull();
});

test('is drawn as before', () => {
  matchDrawing('who-says-what-wide', chart?.wide);
  matchDrawing('who-says-what-narrow', chart?.narrow);
});
