import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { assignClaimIds, type Draft } from '../../scripts/extract/assign-claim-ids.ts';

type Claim = Draft['claim'];

const draft = (change: Partial<Claim>): Draft => ({
  number: change.text ?? '41',
  claim: {
    source: 'wire',
    file: 'a.txt',
    text: '41',
    start: 0,
    end: 2,
    quote: { exact: '41 were freed.', prefix: '', suffix: '', start: 0, end: 14 },
    kind: 'count',
    value: null,
    low: null,
    high: null,
    modality: 'exact',
    unit: null,
    measure: null,
    scope: null,
    attributedTo: null,
    side: null,
    cue: null,
    asOf: null,
    event: null,
    flags: [],
    predicate: null,
    telling: null,
    role: 'body',
    language: 'en',
    ...change,
  },
});
const ids = (...changes: readonly Partial<Claim>[]) =>
  assignClaimIds('wire', changes.map(draft)).map(({ id }) => id);
const quote = (exact: string, start = 0) => ({
  quote: { exact, prefix: '', suffix: '', start, end: start + exact.length },
});
const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a claim is named after its value', () => {
  test.each<[string, Partial<Claim>]>([
    ['wire-400', { text: 'over 400', value: 400, low: 400 }],
    ['wire-1500000', { text: '$1.5 million', value: 1_500_000 }],
    ['wire-2.5', { text: '2.5 %', value: 2.5 }],
    ['wire-minus-3', { text: '-3', value: -3 }],
    ['wire-1e308', { text: '1e308', value: 1e308 }],
    ['wire-60-70', { text: '60 to 70', low: 60, high: 70, modality: 'range' }],
    ['wire-dozens', { text: 'Dozens', low: 24 }],
    ['wire-significant-number', { text: 'a significant number', low: null }],
    ['wire-2024-05-12', { text: 'Sunday', event: { from: '2024-05-12', to: '2024-05-12' } }],
    ['wire-2024-05', { text: 'in May', event: { from: '2024-05-01', to: '2024-05-31' } }],
    ['wire-2024', { text: '2024', event: { from: '2024-01-01', to: '2024-12-31' } }],
    [
      'wire-2024-05-11-to-05-12',
      { text: '11–12 May', event: { from: '2024-05-11', to: '2024-05-12' } },
    ],
    [
      'wire-2024-12-31-to-2025-01-01',
      { text: 'overnight', event: { from: '2024-12-31', to: '2025-01-01' } },
    ],
    ['wire-manana', { text: 'Mañana', kind: 'date' }],
    ['wire-number', { text: '४१' }],
  ])('%s', (id, change) => {
    expect(ids(change)).toEqual([id]);
  });
});

test('a number in the text keeps the plain id; the same in the headline takes digits of its quote', () => {
  const headline = { value: 41, role: 'title' as const, ...quote('41 freed') };
  const body = { value: 41, start: 10, end: 12, ...quote('41 were freed.', 10) };
  expect(ids(headline, body)).toEqual([`wire-41-${sha('41 freed').slice(0, 4)}`, 'wire-41']);
});

test('an id does not depend on the text before it', () => {
  const again = { value: 41, start: 40, end: 42, ...quote('Again 41.', 34) };
  const first = ids({ value: 41 }, again);
  const moved = ids(
    { value: 41 },
    { value: 9, start: 20 },
    { ...again, start: 80, end: 82, ...quote('Again 41.', 74) },
  );
  expect(first).toEqual(['wire-41', `wire-41-${sha('Again 41.').slice(0, 4)}`]);
  expect(moved).toEqual([first[0], 'wire-9', first[1]]);
});

test('the same number three times in one sentence has three ids', () => {
  const exact = '9 here, 9 there, 9 elsewhere.';
  const found = ids(
    ...[0, 8, 17].map((start) => ({ value: 9, start, end: start + 1, ...quote(exact) })),
  );
  expect(new Set(found).size).toBe(3);
  expect(found.every((id) => /^wire-9(?:-[0-9a-f]{4,8})?$/.test(id))).toBe(true);
});
