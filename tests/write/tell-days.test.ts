import { describe, expect, test } from 'vitest';
import { draftTable } from '../../scripts/write/draft-words.ts';
import { tellDays } from '../../scripts/write/tell-days.ts';
import { exampleClaim } from './example-story.ts';

const summer = { from: '2025-07-01', to: '2025-09-30' };
const tell = (words: string, after = ' was restated') =>
  tellDays(
    [
      { text: 'The loss of the ', claims: [] },
      { text: words, claims: ['day'] },
      { text: after, claims: [] },
    ],
    {
      days: { from: '2025-11-03', to: '2025-11-03' },
      table: draftTable('en'),
      language: 'en',
      hasNumber: (text) => /\d|third/.test(text),
      dayOf: (id) => exampleClaim(id, '3 May', { kind: 'date', event: summer }),
    },
  )
    .map(({ text, claims }) => (claims.length > 0 ? `[${text}]` : text))
    .join('');

describe('words for days other than those above the heading', () => {
  test('get their date put behind them', () => {
    expect(tell('summer')).toBe(
      'The loss of the summer ([July 1 – September 30, 2025]) was restated',
    );
  });

  test('are the date itself where an ending belongs to them', () => {
    expect(tell('Saturday', '’s loss')).toBe(
      'The loss of the [July 1 – September 30, 2025]’s loss',
    );
  });

  test('stay a link where they hold a number themselves', () => {
    expect(tell('third quarter')).toBe('The loss of the [third quarter] was restated');
  });
});

describe('a weekday of the days above the heading', () => {
  const tellWeekday = (before: string, after: string) =>
    tellDays(
      [
        { text: before, claims: [] },
        { text: 'Friday', claims: ['day'] },
        { text: after, claims: [] },
      ],
      {
        days: summer,
        table: draftTable('en'),
        language: 'en',
        hasNumber: (text) => /\d/.test(text),
        dayOf: (id) => exampleClaim(id, '3 May', { kind: 'date', event: summer }),
      },
    )
      .map(({ text }) => text)
      .join('');

  test.each([
    ['The captain died on ', ', which shook the port', 'The captain died, which shook the port'],
    ['On ', ', the captain left', 'The captain left'],
    ['The port said on ', ' that he left', 'The port said that he left'],
  ])('is left out of "%sFriday%s"', (before, after, told) => {
    expect(tellWeekday(before, after)).toBe(told);
  });

  test('stays between two commas', () => {
    expect(tellWeekday('The captain, on ', ', left')).toBe('The captain, on Friday, left');
  });
});
