import { describe, expect, test } from 'vitest';
import { groupVersions } from '../../src/story/group-versions.ts';
import { relatedClaims } from '../../src/story/related-claims.ts';
import { makeClaim } from './make-claim.ts';
import { makeDisagreement, makeStory } from './make-story.ts';

const company = makeClaim({ id: 'a-120', side: 'company' });
const repeated = makeClaim({ id: 'b-120', side: 'company', source: 'isle' });
const union = makeClaim({ id: 'a-300', value: 300, low: 300, high: null, side: 'union' });
const others = makeClaim({ id: 'a-7', value: 7, low: 7, high: 7, measure: 'sunk' });
const claims = [company, repeated, union, others];

describe('relatedClaims', () => {
  test('gives those that exclude a claim', () => {
    const story = makeStory(claims, [makeDisagreement(['a-120', 'b-120', 'a-300'])]);
    expect(relatedClaims(union, story)).toEqual({ disputed: true, claims: [company] });
  });

  test('heeds the pairs where not all exclude each other', () => {
    const pairs: [string, string][] = [['b-120', 'a-300']];
    const story = makeStory(claims, [makeDisagreement(['a-120', 'b-120', 'a-300'], { pairs })]);
    expect(relatedClaims(company, story).disputed).toBe(false);
    expect(relatedClaims(union, story)).toEqual({ disputed: true, claims: [repeated] });
  });

  test('else gives other numbers of the same measure', () => {
    expect(relatedClaims(union, makeStory(claims))).toEqual({ disputed: false, claims: [company] });
    expect(relatedClaims(others, makeStory(claims)).claims).toEqual([]);
  });
});

describe('groupVersions', () => {
  test('sets counts apart by side, the greatest first', () => {
    const versions = groupVersions(
      makeDisagreement(['a-120', 'b-120', 'a-300']),
      makeStory(claims),
    );
    expect(versions.map(({ side, claims: own }) => [side, own.map(({ id }) => id)])).toEqual([
      ['union', ['a-300']],
      ['company', ['a-120', 'b-120']],
    ]);
  });

  test('sets dates apart by the day they mean, the earliest first', () => {
    const dated = [
      makeClaim({ id: 'late', event: { from: '2031-05-14', to: '2031-05-14' } }),
      makeClaim({ id: 'early', event: { from: '2031-05-12', to: '2031-05-12' } }),
      makeClaim({ id: 'also-late', event: { from: '2031-05-14', to: '2031-05-14' } }),
    ];
    const dispute = makeDisagreement(['late', 'early', 'also-late'], { kind: 'date' });
    const versions = groupVersions(dispute, makeStory(dated));
    expect(versions.map(({ days, claims: own }) => [days?.from, own.map(({ id }) => id)])).toEqual([
      ['2031-05-12', ['early']],
      ['2031-05-14', ['late', 'also-late']],
    ]);
  });
});
