import { describe, expect, test } from 'vitest';
import { ledgerPages, ledgerPath } from '../../src/story/ledger-pages.ts';
import { makeClaim } from './make-claim.ts';
import { makeStory } from './make-story.ts';

const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`);
const measure = (id: string, count: number) => ({
  id,
  label: id,
  unit: 'boat',
  scope: null,
  claims: ids(id, count),
  relations: [],
});
const measures = [measure('sunk', 2), measure('idle', 7), measure('lost', 1)];
const claims = measures.flatMap(({ claims: own }) => own.map((id) => makeClaim({ id })));
const story = { ...makeStory(claims), measures };

describe('ledgerPages', () => {
  test('puts all on one page where there is room', () => {
    expect(
      ledgerPages(story, 10).map(({ slug, parts }) => [slug, parts.map((part) => part.measure.id)]),
    ).toEqual([[null, ['idle', 'sunk', 'lost']]]);
  });

  test('divides a large measure, and never puts more on a page than it holds', () => {
    expect(
      ledgerPages(story, 3).map(({ slug, parts }) => [
        slug,
        parts.map((part) => [part.measure.id, part.claims.length]),
      ]),
    ).toEqual([
      [null, [['idle', 3]]],
      ['idle-part-2', [['idle', 3]]],
      [
        'idle-part-3',
        [
          ['idle', 1],
          ['sunk', 2],
        ],
      ],
      ['lost', [['lost', 1]]],
    ]);
  });

  test('an address leads to where the measure begins', () => {
    expect(ledgerPath(story, 'sunk')).toBe('ledger/#measure-sunk');
  });
});
