import { describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/reconcile/reconcile.ts';
import { makeClaim } from './make-claim.ts';
import { claims, sources } from './mine-story.ts';

const story = reconcile({ id: 'mine', sources, claims, desk: null, rejected: [] });
const measure = (id: string) => story.measures.find((one) => one.id === id);

describe('measures', () => {
  test('are kept apart by what happened and as of when', () => {
    expect(story.measures.map(({ id, label }) => [id, label])).toEqual([
      ['freed', 'people freed'],
      ['held', 'still held'],
      ['held-start-of-year', 'held at the start of the year'],
      ['detained', 'once detained'],
    ]);
  });

  test('take in every word for the same happening', () => {
    expect(measure('freed')?.claims).toEqual([
      'post-90',
      'herald-90',
      'herald-30',
      'herald-12',
      'wire-300',
    ]);
  });

  test('name agreement, revision and part as what they are', () => {
    expect(measure('freed')?.relations.map(({ kind, claims: ids }) => [kind, ids])).toEqual([
      ['agreement', ['post-90', 'herald-90']],
      ['revision', ['post-90', 'herald-90', 'wire-300']],
      ['subset', ['herald-12', 'herald-30']],
    ]);
  });

  test('scope a part by the words that set it apart', () => {
    expect(story.claims.find(({ id }) => id === 'herald-12')?.scope).toBe('on Sunday');
  });
});

describe('disagreements', () => {
  test('hold the counts of one side against those of the other, and no part or revision', () => {
    expect(story.disagreements.find(({ id }) => id === 'value-freed')).toEqual({
      id: 'value-freed',
      measure: 'freed',
      kind: 'value',
      severity: 'hard',
      claims: ['post-90', 'herald-30', 'herald-90', 'wire-300'],
      pairs: [
        ['post-90', 'herald-30'],
        ['herald-90', 'herald-30'],
        ['herald-30', 'wire-300'],
      ],
      summary: 'The Ministry of Mines counts more people freed than Miners’ Watch does.',
      calc: 'wire-300 - herald-30',
    });
  });

  test('name one count that is put in two years', () => {
    expect(story.disagreements.find(({ id }) => id === 'date-held-start-of-year')).toMatchObject({
      kind: 'date',
      measure: 'held-start-of-year',
      claims: ['herald-700', 'post-700'],
    });
  });

  test('hold no number in their words', () => {
    for (const { summary } of story.disagreements) expect(summary).not.toMatch(/\p{N}/u);
  });
});

describe('dates', () => {
  const day = (from: string) => ({ from, to: from });
  const dates = [
    makeClaim(
      {
        source: 'post',
        kind: 'date',
        text: 'Sunday',
        sentence: 'The releases began on Sunday, the ministry said.',
        event: day('2031-05-04'),
      },
      null,
    ),
    makeClaim(
      {
        source: 'wire',
        kind: 'date',
        text: 'Friday, May 1, 2031',
        sentence: 'The releases, announced on Friday, May 1, 2031, follow talks.',
        event: day('2031-05-01'),
        flags: ['slip:weekday'],
      },
      null,
    ),
    makeClaim(
      {
        source: 'herald',
        kind: 'date',
        text: 'March 2, 2029',
        sentence: 'She is scheduled to visit the pit on March 2, 2029, her office said.',
        event: day('2029-03-02'),
        flags: ['slip:tense'],
      },
      null,
    ),
    makeClaim(
      {
        source: 'wire',
        kind: 'date',
        text: 'Thursday',
        sentence:
          'Minister Ada Brandt, who is expected to meet the families on Thursday, said little.',
        event: day('2031-05-08'),
      },
      null,
    ),
  ];
  const dated = reconcile({
    id: 'mine',
    sources,
    claims: [...claims, ...dates],
    desk: null,
    rejected: [],
  });

  test('of one happening disagree', () => {
    const found = dated.disagreements.filter(({ id }) => /^date-(?:freed|meeting)/.test(id));
    expect(found.map(({ id, claims: ids }) => [id, ids])).toEqual([
      ['date-freed-start', ['post-2031-05-04', 'wire-2031-05-01']],
      ['date-meeting', ['herald-2029-03-02', 'wire-2031-05-08']],
    ]);
  });

  test('include the day an article appeared, for a number it gives no date for', () => {
    expect(dated.events.filter(({ how }) => how === 'published').map(({ id }) => id)).toEqual([
      'on-2031-05-06',
      'on-2031-05-07',
    ]);
  });

  test('that slipped are one disagreement each', () => {
    expect(
      dated.disagreements.filter(({ kind }) => kind === 'slip').map(({ claims: ids }) => ids),
    ).toEqual([['wire-2031-05-01'], ['herald-2029-03-02']]);
  });

  test('make events in order, each in the words of a source, what is to come marked, but no impossible day', () => {
    const { events } = reconcile({ id: 'mine', sources, claims: dates, desk: null, rejected: [] });
    expect(events.map(({ from, headline, expected }) => [from, headline, expected])).toEqual([
      ['2031-05-01', 'The releases, announced on Friday, May 1, 2031, follow talks.', false],
      ['2031-05-04', 'The releases began on Sunday, the ministry said.', false],
      [
        '2031-05-08',
        'Minister Ada Brandt, who is expected to meet the families on Thursday, said little.',
        true,
      ],
    ]);
  });
});

test('a story without claims is a story without measures', () => {
  expect(
    reconcile({ id: 'none', sources: [], claims: [], desk: null, rejected: [] }),
  ).toMatchObject({
    measures: [],
    disagreements: [],
    events: [],
  });
});
