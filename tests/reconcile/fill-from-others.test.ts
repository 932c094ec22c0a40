import { describe, expect, test } from 'vitest';
import { fillFromOthers } from '../../scripts/reconcile/fill-from-others.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { makeClaim } from './make-claim.ts';

const police = { attributedTo: 'police', side: 'official', measure: 'killed' } as const;
const on = (day: string, how: 'explicit' | 'published') => ({
  from: day,
  to: day,
  text: null,
  how,
});

const said = (source: string, id: string, rest: Partial<ExtractedClaim>) =>
  makeClaim({ source, id, text: '12', sentence: 'Some 12 died.', value: 12, ...rest });

describe('fillFromOthers', () => {
  test('attributes a headline’s number as its article does', () => {
    const title = said('post', 'post-t', { role: 'title', measure: 'killed' });
    const [filled] = fillFromOthers([title, said('post', 'post-b', police)]);
    expect(filled).toMatchObject({ attributedTo: 'police', side: 'official' });
  });

  test('leaves a headline alone whose number two parties give', () => {
    const title = said('post', 'post-t', { role: 'title', measure: 'killed' });
    const medics = said('post', 'post-m', { ...police, attributedTo: 'medics' });
    const [filled] = fillFromOthers([title, said('post', 'post-b', police), medics]);
    expect(filled?.attributedTo).toBeNull();
  });

  test('dates a number as another source dates it', () => {
    const undated = said('post', 'post-12', { ...police, asOf: on('2031-05-06', 'published') });
    const dated = said('wire', 'wire-12', { ...police, asOf: on('2031-05-04', 'explicit') });
    const [filled] = fillFromOthers([undated, dated]);
    expect(filled?.asOf).toEqual({
      from: '2031-05-04',
      to: '2031-05-04',
      text: null,
      how: 'inferred',
    });
  });

  test.each([
    ['another side', { side: 'medical' as const }],
    ['a later day', { asOf: on('2031-05-08', 'explicit') }],
    ['a day long before', { asOf: on('2031-04-04', 'explicit') }],
    ['another measure', { measure: 'injured' }],
    ['another number', { value: 13 }],
  ])('takes no date from %s', (_, difference) => {
    const undated = said('post', 'post-12', { ...police, asOf: on('2031-05-06', 'published') });
    const other = { ...police, asOf: on('2031-05-04', 'explicit'), ...difference };
    const [filled] = fillFromOthers([undated, said('wire', 'wire-12', other)]);
    expect(filled).toEqual(undated);
  });
});
