import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { eventAgainstPublication } from '../../src/charts/event-against-publication.ts';
import { claimOf, inputOf } from './claim-fixture.ts';
import { matchDrawing, toText } from './match-drawing.ts';
import { classOf, walk } from './read-drawing.ts';

const dated = (id: string, from: string, to = from) =>
  claimOf(id, { kind: 'date', value: null, low: null, high: null, event: { from, to } });

const claims = [
  dated('mill-a', '2026-03-01'),
  dated('dale-a', '2026-03-01'),
  dated('mill-b', '2026-03-03', '2026-03-09'),
  dated('dale-c', '2026-03-20'),
];
const events = ['a', 'b', 'c'].map((id) => {
  const own = claims.filter((claim) => claim.id.endsWith(id));
  return {
    ...{ id, from: own[0]?.event?.from ?? '', to: own[0]?.event?.to ?? '', how: 'explicit' },
    headline: `What happened in ${id}`,
    claims: own.map((claim) => claim.id),
    quotes: [],
    expected: false,
  };
});
const sources = [
  ['mill', '2026-03-05'],
  ['dale', '2026-03-11'],
].map(([id = '', date = '']) => ({
  id,
  title: `Flood news of ${id}`,
  publisher: `The ${id} Post`,
  published: { date, how: 'text' as const, text: null },
}));
const input = { ...inputOf(claims), sources, events };
const chart = eventAgainstPublication(input);

test('each report of an event is a mark at its day of publication, hollow where it came before', () => {
  const links = walk(chart?.wide as Element).filter(({ node }) => node.tagName === 'a');
  expect(
    links.map(({ node }) => [
      node.properties['ariaLabel'],
      walk(node).some(({ node: part }) => classOf(part) === 'mark hollow'),
    ]),
  ).toEqual([
    ['The mill Post · 5 Mar 2026 · 1 Mar 2026', false],
    ['The dale Post · 11 Mar 2026 · 1 Mar 2026', false],
    ['The mill Post · 5 Mar 2026 · 3–9 Mar 2026', false],
    ['The dale Post · 11 Mar 2026 · 20 Mar 2026', true],
  ]);
});

test('tells in words when it happened and who published when', () => {
  expect(toText(chart?.description as Element)).toContain(
    '1 Mar 2026 (Published: The mill Post · 5 Mar 2026; The dale Post · 11 Mar 2026). ',
  );
});

test('reports of one day have no delay to compare', () => {
  const sameDay = sources.map((source) => ({
    ...source,
    published: sources[0]?.published ?? null,
  }));
  expect(eventAgainstPublication({ ...input, sources: sameDay })).toBeNull();
});

test('an event told by very many reports keeps the first; the table has them all', () => {
  const many = Array.from({ length: 40 }, (_, index) => `wire${index}`);
  const told = many.map((id) => dated(`${id}-a`, '2026-03-01'));
  const wires = many.map((id, index) => ({
    ...{ id, title: id, publisher: id },
    published: {
      date: Temporal.PlainDate.from('2026-03-02').add({ days: index }).toString(),
      how: 'text' as const,
      text: null,
    },
  }));
  const folded = eventAgainstPublication({
    ...input,
    claims: [...told, ...claims],
    sources: [...wires, ...sources],
    events: events.map((event) =>
      event.id === 'a' ? { ...event, claims: told.map(({ id }) => id) } : event,
    ),
  });
  const links = walk(folded?.wide as Element).filter(({ node }) => node.tagName === 'a');
  expect(links.length).toBeLessThan(10);
  expect(folded?.rows).toHaveLength(42);
  expect(folded?.omitted).toContain('The rest is in the table.');
});

test('is drawn as before', () => {
  matchDrawing('delay-wide', chart?.wide);
  matchDrawing('delay-narrow', chart?.narrow);
});
