import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../scripts/reconcile/compare-claims.ts';
import { happeningOf } from '../../scripts/reconcile/lexicon.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { makeClaim } from './make-claim.ts';

const police = { attributedTo: 'police', side: 'official' } as const;
const medics = { attributedTo: 'medics', side: 'medical' } as const;

interface Said {
  readonly source?: string;
  readonly on?: string | null;
  readonly sentence?: string;
}

function said(
  value: number,
  { source = 'post', on = '2031-05-04', sentence }: Said,
  rest: Partial<ExtractedClaim> = {},
): ExtractedClaim {
  const days = on === null ? null : { from: on, to: on, text: null, how: 'explicit' as const };
  const words = sentence ?? `There were ${value}.`;
  return makeClaim({ source, text: String(value), sentence: words, value, asOf: days, ...rest });
}

const compare = (
  a: ExtractedClaim,
  b: ExtractedClaim,
  course: 'adds' | 'state' | 'other' = 'adds',
): string | null => {
  const happening = happeningOf({ adds: 'killed', state: 'missing', other: 'cut' }[course], 'en');
  const verdict = compareClaims(a, b, { happening, home: new Set(), holdsFor: ({ asOf }) => asOf });
  return verdict?.kind === 'disagreement' ? verdict.severity : (verdict?.kind ?? null);
};

describe('compareClaims', () => {
  test('takes one number for agreement, unless it holds for another month', () => {
    expect(compare(said(40, {}), said(40, { source: 'wire', on: '2031-05-06' }))).toBe('agreement');
    expect(compare(said(40, {}), said(40, { source: 'wire', on: '2031-08-06' }))).toBeNull();
  });

  test('takes a rounded number for rounding', () => {
    expect(compare(said(700, {}), said(696, { source: 'wire' }))).toBe('rounding');
  });

  test('holds two parties’ counts of a day against each other', () => {
    expect(compare(said(40, {}, police), said(90, {}, medics))).toBe('hard');
  });

  test('is softer with counts of one side that no article sets side by side', () => {
    const ministry = { attributedTo: 'the ministry', side: 'official' } as const;
    const other = said(90, { source: 'wire' }, ministry);
    expect(compare(said(40, {}, police), other)).toBe('soft');
    expect(compare(said(40, {}, police), said(90, {}, ministry))).toBe('hard');
  });

  test('takes tolls of one side on one day for hours of it where they are near', () => {
    const ministry = { attributedTo: 'the ministry', side: 'official' } as const;
    const near = said(48, { source: 'wire' }, ministry);
    expect(compare(said(40, {}, police), near)).toBe('revision');
    expect(compare(said(40, {}, police), near, 'state')).toBe('soft');
  });

  test('takes a later, higher count for a revision', () => {
    expect(compare(said(40, {}, police), said(90, { on: '2031-05-08' }, medics))).toBe('revision');
  });

  test('takes a later, lower count of the same party for a revision, of another for a dispute', () => {
    const later = (by: typeof police | typeof medics): ExtractedClaim =>
      said(40, { on: '2031-05-08', source: 'wire' }, by);
    expect(compare(said(90, {}, police), later(police))).toBe('revision');
    expect(compare(said(90, {}, police), later(medics))).toBe('soft');
  });

  test('lets no count of what has happened since one day go down', () => {
    const since = (to: string) =>
      ({ from: '2029-01-01', to, text: 'since 2029', how: 'explicit' }) as const;
    const early = said(90, {}, { ...police, asOf: since('2031-05-04') });
    const late = said(40, { source: 'wire' }, { ...medics, asOf: since('2031-08-04') });
    expect(compare(early, late)).toBe('soft');
  });

  test('lets a state shrink', () => {
    const later = said(40, { on: '2031-05-08' }, medics);
    expect(compare(said(90, {}, police), later, 'state')).toBe('revision');
  });

  test('holds a party to the upper bound it gave', () => {
    const bound = said(400, {}, { ...police, modality: 'lessThan', low: null });
    expect(compare(bound, said(900, { on: '2031-06-08', source: 'wire' }, police))).toBe('hard');
  });

  test('says nothing of growing counts of unknown days', () => {
    expect(
      compare(said(40, { on: null }, police), said(90, { source: 'wire' }, medics)),
    ).toBeNull();
  });

  test('holds plans without a date against each other', () => {
    const plan = said(90, { source: 'wire', on: null });
    expect(compare(said(40, { on: null }), plan, 'other')).toBe('soft');
  });

  test('says nothing of two numbers of one narrator', () => {
    expect(compare(said(40, {}), said(90, {}))).toBeNull();
  });

  test('says nothing of a period and a moment', () => {
    const decade = { from: '2021-01-01', to: '2030-12-31', text: null, how: 'explicit' } as const;
    const total = said(9000, { source: 'wire' }, { ...medics, asOf: decade });
    expect(compare(said(40, {}, police), total)).toBeNull();
  });

  test('keeps numbers of two countries apart', () => {
    const italy = said(90, { sentence: 'Italy had 90 by then.', source: 'wire' }, medics);
    const spain = said(40, { sentence: 'In Spain there were 40.' }, police);
    expect(compare(italy, spain)).toBe('otherScope');
  });

  test('says nothing of what different parties won', () => {
    const brandt = said(90, { sentence: 'Ada Brandt won 90 seats.', source: 'wire' });
    const marques = said(40, { sentence: 'For Zoe Marques it was 40.' });
    expect(compare(brandt, marques, 'other')).toBeNull();
  });

  test('says nothing of words without a number', () => {
    const dozens = said(24, {}, { ...medics, modality: 'vague', high: null });
    expect(compare(said(3, {}, police), dozens)).toBeNull();
  });
});
