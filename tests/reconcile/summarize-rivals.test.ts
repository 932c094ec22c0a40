import { describe, expect, test } from 'vitest';
import { explainRelation } from '../../scripts/reconcile/explain-relation.ts';
import { summarizeRivals } from '../../scripts/reconcile/summarize-rivals.ts';
import type { Rivals } from '../../scripts/reconcile/relate-claims.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const sources = [
  { ...makeSource('post', null), publisher: 'Alder Post' },
  { ...makeSource('wire', null), title: 'Ferry goes down' },
  { ...makeSource('echo', null), title: 'Ferry: 12 lost' },
];
const said = (value: number, source: string, attributedTo: string | null = null) =>
  makeClaim({
    source,
    text: String(value),
    sentence: `There were ${value}.`,
    value,
    attributedTo,
    unit: 'sailor',
  });
const rivals = (pairs: readonly Rivals['pair'][], reason: Rivals['reason'] = 'rival'): Rivals[] =>
  pairs.map((pair) => ({ pair, severity: 'hard', reason }));
const summary = (pairs: readonly Rivals['pair'][], reason?: Rivals['reason']): string =>
  summarizeRivals('people killed', rivals(pairs, reason), { sources, language: 'en' });

describe('summarizeRivals', () => {
  test('says who gives the higher number', () => {
    const pair = [said(9, 'post', 'The union'), said(7, 'wire', 'The coast guard')] as const;
    expect(summary([pair])).toBe(
      'According to the union, the figure for people killed is higher than according to the coast guard.',
    );
  });

  test('names the publisher, or the article, where nobody is quoted', () => {
    expect(summary([[said(7, 'wire'), said(9, 'post')]])).toBe(
      'According to Alder Post, the figure for people killed is higher than according to the article “Ferry goes down”.',
    );
    expect(summary([[said(9, 'echo'), said(7, 'post')]])).toBe(
      'According to an article, the figure for people killed is higher than according to Alder Post.',
    );
  });

  test('counts one party once, whatever it is called', () => {
    const guard = said(7, 'wire', 'the coast guard');
    const pairs = [
      [said(9, 'post', 'the union'), guard],
      [said(9, 'echo', 'the dockers’ union'), guard],
    ] as const;
    expect(summary(pairs)).toBe(
      'According to the dockers’ union, the figure for people killed is higher than according to the coast guard.',
    );
  });

  test('does not order parties that stand on both sides', () => {
    const pairs = [
      [said(9, 'post', 'the union'), said(7, 'wire', 'the coast guard')],
      [said(7, 'wire', 'the coast guard'), said(4, 'echo', 'the union')],
    ] as const;
    expect(summary(pairs)).toBe(
      'The figures for people killed according to the union and the coast guard cannot all be true.',
    );
  });

  test('adds what speaks for both', () => {
    const pair = [said(90, 'post', 'a study'), said(7, 'wire', 'the clinic')] as const;
    expect(summary([pair], 'estimate')).toBe(
      'According to a study, the figure for people killed is higher than according to the clinic. One side counts, the other estimates.',
    );
    expect(summary([pair], 'shrunk')).toBe(
      'According to a study, the figure for people killed is higher than according to the clinic. The lower figure is the later one.',
    );
  });
});

describe('explainRelation', () => {
  const [early, late] = [said(7, 'wire', 'the clinic'), said(9, 'post', 'the union')];
  test.each([
    ['agreement', [early, late], 'The number is the same according to the clinic and the union.'],
    ['agreement', [early, early], 'Several articles carry the same number from the clinic.'],
    [
      'rounding',
      [early, late],
      'The number is the same according to the clinic and the union, once rounded.',
    ],
    [
      'revision',
      [early, late],
      'A later figure, from the union, is higher than an earlier one from the clinic.',
    ],
    [
      'revision',
      [late, early],
      'A later figure, from the clinic, is lower than an earlier one from the union.',
    ],
    ['subset', [early, late], 'The smaller number is a part of the larger one, not a rival to it.'],
  ] as const)('%s', (kind, claims, why) => {
    expect(explainRelation(kind, claims, { sources, language: 'en' })).toBe(why);
  });
});
