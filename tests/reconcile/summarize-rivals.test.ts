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
    expect(summary([pair])).toBe('The union counts more people killed than the coast guard does.');
  });

  test('names the publisher, or a report, where nobody is quoted', () => {
    expect(summary([[said(7, 'wire'), said(9, 'post')]])).toBe(
      'Alder Post counts more people killed than one report does.',
    );
    expect(summary([[said(9, 'echo'), said(7, 'post')]])).toBe(
      'One report counts more people killed than Alder Post does.',
    );
    expect(summary([[said(9, 'echo'), said(7, 'wire')]])).toBe(
      'One report counts more people killed than another does.',
    );
  });

  test('makes the verb agree with several', () => {
    expect(
      summary([[said(9, 'post', 'doctors at the clinic'), said(7, 'wire', 'local officials')]]),
    ).toBe('Doctors at the clinic count more people killed than local officials do.');
  });

  test('gives parties of one side as one', () => {
    const official = (value: number, by: string) => ({
      ...said(value, 'post', by),
      side: 'official' as const,
    });
    const monitor = (value: number, by: string) => ({
      ...said(value, 'wire', by),
      side: 'monitor' as const,
    });
    const pairs = [
      [official(90, 'the army'), monitor(7, 'rights groups')],
      [official(80, 'Ada Brandt'), monitor(8, 'Sea Watch')],
    ] as const;
    expect(summary(pairs)).toBe('The authorities count more people killed than rights groups do.');
  });

  test('speaks of figures where the label is no plural to count', () => {
    const pair = [said(9, 'post', 'the union'), said(7, 'wire', 'the mill')] as const;
    const told = (label: string): string =>
      summarizeRivals(label, rivals([pair]), { sources, language: 'en' });
    expect(told('people to be cut')).toBe(
      'The union gives a higher figure for people to be cut than the mill does.',
    );
    expect(told('people killed, Alder')).toBe(
      'The union gives a higher figure for people killed (Alder) than the mill does.',
    );
    expect(told('still missing')).toBe(
      'The union gives a higher figure for those still missing than the mill does.',
    );
  });

  test('names the ends where a party stands between', () => {
    const guard = said(7, 'wire', 'the coast guard');
    const pairs = [
      [said(9, 'post', 'the union'), guard],
      [guard, said(4, 'echo', 'the mill')],
    ] as const;
    expect(summary(pairs)).toBe(
      'The highest figure for people killed comes from the union, the lowest from the mill.',
    );
  });

  test.each([
    ['es', 'personas muertas', 'Los bomberos cuentan más personas muertas que la policía.'],
    [
      'fr',
      'personnes tuées',
      'Personnes tuées : chiffre plus élevé selon Los bomberos, plus bas selon la policía.',
    ],
  ])('%s', (language, label, told) => {
    const pair = [said(9, 'post', 'Los bomberos'), said(7, 'wire', 'la policía')] as const;
    expect(summarizeRivals(label, rivals([pair]), { sources, language })).toBe(told);
  });

  test('counts one party once, whatever it is called', () => {
    const guard = said(7, 'wire', 'the coast guard');
    const pairs = [
      [said(9, 'post', 'the union'), guard],
      [said(9, 'echo', 'the dockers’ union'), guard],
    ] as const;
    expect(summary(pairs)).toBe(
      'The dockers’ union counts more people killed than the coast guard does.',
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
      'A study counts more people killed than the clinic does. One side counts, the other estimates.',
    );
    expect(summary([pair], 'shrunk')).toBe(
      'A study counts more people killed than the clinic does. The lower figure is the later one.',
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
    [
      'revision',
      [late, said(5, 'echo', 'the union')],
      'A later figure from the union is lower than the first.',
    ],
    [
      'otherUnit',
      [early, { ...late, unit: 'boat' }],
      'One number is of sailors, the other of boats, so they do not exclude each other.',
    ],
    [
      'otherScope',
      [early, late],
      'The numbers hold for different places, so they do not exclude each other.',
    ],
    ['subset', [early, late], 'The smaller number is a part of the larger one, not a rival to it.'],
  ] as const)('%s', (kind, claims, why) => {
    expect(explainRelation(kind, claims, { sources, language: 'en' })).toBe(why);
  });
});
