import { describe, expect, test } from 'vitest';
import { findAsides } from '../../../scripts/reconcile/asides/find-asides.ts';
import { findHomeNames } from '../../../scripts/reconcile/find-scope.ts';
import { groupMeasures } from '../../../scripts/reconcile/group-measures.ts';
import type { ExtractedClaim, Predicate } from '../../../src/model/article.ts';
import { makeClaim, makeSource } from '../make-claim.ts';

type Parts = Parameters<typeof makeClaim>[0];

/** A claim further down its article than the lead. */
const below = (parts: Parts, words: Partial<Predicate> = {}): ExtractedClaim => {
  const claim = makeClaim(parts, words);
  const { start, end } = claim.quote;
  return {
    ...claim,
    quote: { ...claim.quote, start: start + 500, end: end + 500 },
    start: claim.start + 500,
    end: claim.end + 500,
  };
};

const sources = ['post', 'herald', 'wire'].map((id) => makeSource(id, '2031-05-06'));

/** Three reports of one story: Valdor frees miners. */
const leads = sources.map(({ id }, index) =>
  makeClaim(
    {
      id: `${id}-lead`,
      source: id,
      text: `${90 + index} miners`,
      sentence: `Valdor says ${90 + index} miners were freed.`,
      value: 90 + index,
    },
    { verb: 'free', head: 'miner' },
  ),
);

const asidesOf = (...claims: readonly ExtractedClaim[]): string[] => {
  const all = [...leads, ...claims];
  const left = findAsides(groupMeasures(all, findHomeNames(all)), all, sources);
  return all.filter((claim) => left.has(claim)).map(({ text }) => text);
};

const year = (of: number) => ({
  from: `${of}-01-01`,
  to: `${of}-12-31`,
  text: `in ${of}`,
  how: 'explicit' as const,
});

describe('findAsides leaves out', () => {
  test('lengths of time and space that one article gives', () => {
    expect(
      asidesOf(
        below(
          {
            source: 'post',
            kind: 'duration',
            unit: 'year',
            text: '21 years',
            sentence: 'He drank the water for 21 years.',
            value: 21,
          },
          { verb: 'drink' },
        ),
        below({
          source: 'wire',
          kind: 'measure',
          unit: 'mile',
          text: '9 miles',
          sentence: 'The pit is 9 miles off.',
          value: 9,
        }),
      ),
    ).toEqual(['21 years', '9 miles']);
  });

  test('a length of time that dates something, though two articles give it', () => {
    const sentence = 'They were freed 5 days after the flood.';
    const parts = { kind: 'duration', unit: 'day', text: '5 days', sentence, value: 5 } as const;
    expect(
      asidesOf(
        below({ source: 'post', ...parts }, { verb: 'free' }),
        below({ source: 'wire', ...parts }, { verb: 'free' }),
      ),
    ).toEqual(['5 days', '5 days']);
  });

  test('factors, parts of a word, and prices', () => {
    expect(
      asidesOf(
        below(
          {
            source: 'post',
            kind: 'multiplier',
            text: 'double',
            sentence: 'He won double the votes.',
            value: 2,
          },
          { verb: 'win' },
        ),
        below(
          { source: 'post', text: '4', sentence: 'They freed the 4-digit code.', value: 4 },
          { verb: 'free' },
        ),
        below(
          {
            source: 'wire',
            kind: 'money',
            unit: 'USD',
            text: '$15',
            sentence: 'Miners earn $15 an hour.',
            value: 15,
          },
          { verb: 'earn' },
        ),
      ),
    ).toEqual(['double', '4', '$15']);
  });

  test('years before the story', () => {
    expect(
      asidesOf(
        below(
          {
            source: 'post',
            text: '600 people',
            sentence: 'Landslides killed 600 people in 2028.',
            value: 600,
            asOf: year(2028),
          },
          { verb: 'kill', head: 'people' },
        ),
      ),
    ).toEqual(['600 people']);
  });

  test('another country or company', () => {
    expect(
      asidesOf(
        below(
          {
            source: 'post',
            text: '70 miners',
            sentence: 'The rulers of Peru freed 70 miners.',
            value: 70,
          },
          { verb: 'free', head: 'miner' },
        ),
        below(
          {
            source: 'wire',
            text: '80 miners',
            sentence: 'Insurer Ambrel Inc. had 80 miners freed.',
            value: 80,
          },
          { verb: 'free', head: 'miner' },
        ),
      ),
    ).toEqual(['70 miners', '80 miners']);
  });

  test('what only one article counts, and what no word says', () => {
    expect(
      asidesOf(
        below(
          { source: 'post', text: '300 pigs', sentence: 'It then culled 300 pigs.', value: 300 },
          { verb: 'cull', head: 'pig' },
        ),
        below(
          { source: 'wire', text: '19', sentence: 'The name was MV 19.', value: 19 },
          { verb: null },
        ),
      ),
    ).toEqual(['300 pigs', '19']);
  });
});

describe('findAsides keeps', () => {
  test('what stands in a headline or a lead', () => {
    const sentence = 'Talks ended after 90 minutes.';
    const lead = makeClaim(
      {
        source: 'herald',
        kind: 'duration',
        unit: 'minute',
        text: '90 minutes',
        sentence,
        value: 90,
      },
      { verb: 'end' },
    );
    const title = below(
      {
        source: 'post',
        text: '12 wells',
        sentence: 'Flood closes 12 wells',
        value: 12,
        role: 'title',
      },
      { verb: 'close', head: 'well' },
    );
    expect(asidesOf(lead, title)).toEqual([]);
  });

  test('a number another source gives of the same thing', () => {
    const words = { verb: 'kill', head: 'people' };
    const sentence = 'Landslides killed 600 people in 2028.';
    const parts = { text: '600 people', sentence, value: 600, asOf: year(2028) };
    expect(
      asidesOf(
        below({ source: 'post', ...parts }, words),
        below({ source: 'wire', ...parts }, words),
      ),
    ).toEqual([]);
  });

  test('a past number that its sentence ties to the story', () => {
    const sentence = 'Valdor has freed most of the 600 people detained in 2028.';
    expect(
      asidesOf(
        below(
          { source: 'post', text: '600 people', sentence, value: 600, asOf: year(2028) },
          { verb: 'detain', head: 'people' },
        ),
      ),
    ).toEqual([]);
  });

  test('sums of money, however they go on', () => {
    const sentence = 'The miners cost Valdor $5 million a year.';
    expect(
      asidesOf(
        below(
          { source: 'post', kind: 'money', unit: 'USD', text: '$5 million', sentence, value: 5e6 },
          { verb: 'cost' },
        ),
      ),
    ).toEqual([]);
  });

  test('rare things in a story of two sources', () => {
    const pigs = below(
      { source: 'post', text: '300 pigs', sentence: 'It culled 300 pigs.', value: 300 },
      { verb: 'cull', head: 'pig' },
    );
    const all = [...leads.slice(0, 2), pigs];
    const left = findAsides(groupMeasures(all, findHomeNames(all)), all, sources.slice(0, 2));
    expect([...left]).toEqual([]);
  });
});
