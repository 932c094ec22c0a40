import { describe, expect, test } from 'vitest';
import { reconcile } from '../../scripts/reconcile/reconcile.ts';
import { parseDesk } from '../../scripts/read/parse-desk.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const ministry = { attributedTo: 'the Ministry of Mines', side: 'official' } as const;
const watch = { attributedTo: 'Miners’ Watch', side: 'monitor' } as const;
const sources = [
  makeSource('post', '2031-05-06'),
  makeSource('herald', '2031-05-06'),
  makeSource('wire', '2031-05-07'),
];

const heralds =
  'The ministry said 90 miners had been freed, but Miners’ Watch counted 30, 12 of them on Sunday.';
const claims = [
  makeClaim(
    {
      ...ministry,
      source: 'post',
      text: '90 miners',
      sentence: 'The ministry announced the release of 90 miners.',
      value: 90,
      unit: 'miner',
    },
    { verb: 'release', head: 'hostage' },
  ),
  makeClaim(
    { ...ministry, source: 'herald', text: '90 miners', sentence: heralds, value: 90 },
    { verb: 'free', head: 'hostage' },
  ),
  makeClaim(
    { ...watch, source: 'herald', text: '30', sentence: heralds, value: 30 },
    { verb: 'free' },
  ),
  makeClaim(
    { ...watch, source: 'herald', text: '12', sentence: heralds, value: 12 },
    { verb: 'free', qualifiers: ['on Sunday'] },
  ),
  makeClaim(
    {
      ...ministry,
      source: 'wire',
      text: 'over 300',
      sentence: 'A day later the ministry said over 300 people were free.',
      value: 300,
      high: null,
      modality: 'moreThan',
    },
    { verb: 'liberate', head: 'people' },
  ),
  makeClaim(
    {
      ...watch,
      source: 'wire',
      text: '700 hostages',
      sentence: 'Watch says 700 hostages remain in captivity.',
      value: 700,
      unit: 'hostage',
    },
    { verb: 'remain', head: 'hostage', qualifiers: ['remain', 'in captivity'], tense: 'present' },
  ),
  makeClaim(
    {
      ...watch,
      id: 'herald-700',
      source: 'herald',
      text: 'about 700',
      sentence: 'About 700 — about 700 — were held at the start of 2029, Watch said.',
      value: 700,
      modality: 'about',
      low: null,
      high: null,
      asOf: { from: '2029-01-01', to: '2029-01-31', text: 'at the start of 2029', how: 'explicit' },
    },
    { verb: 'hold', head: 'people' },
  ),
  makeClaim(
    {
      ...watch,
      id: 'post-700',
      source: 'post',
      text: 'At least 700',
      sentence: 'At least 700 were behind bars at the beginning of this year, Watch said.',
      value: 700,
      modality: 'atLeast',
      high: null,
      asOf: {
        from: '2031-01-01',
        to: '2031-01-31',
        text: 'at the beginning of this year',
        how: 'relative',
      },
    },
    { verb: 'be', head: 'people', qualifiers: ['behind bars'] },
  ),
  makeClaim(
    {
      source: 'post',
      text: '2,000 people',
      sentence: 'Most of the 2,000 people detained after the riots are home.',
      value: 2000,
    },
    { verb: 'detain', head: 'people' },
  ),
];

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
      summary:
        'The authorities and monitoring groups give counts of people freed that exclude each other.',
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

describe('the desk', () => {
  const run = (text: string) =>
    reconcile({ id: 'mine', sources, claims, desk: parseDesk('desk.yaml', text), rejected: [] });

  test('drops, renames and moves claims, and each correction is on record', () => {
    const put = run(
      [
        'claims:',
        '  herald-12: { drop: true, why: It counts guards }',
        '  post-2000: { measure: detained-riots, why: Another riot }',
        'measures:',
        '  freed: { label: miners freed }',
      ].join('\n'),
    );
    expect(put.corrections).toEqual([
      { target: 'herald-12', field: 'drop', value: 'left out', why: 'It counts guards' },
      { target: 'post-2000', field: 'measure', value: 'detained-riots', why: 'Another riot' },
    ]);
    expect(put.claims.map(({ id }) => id)).not.toContain('herald-12');
    expect(put.claims.find(({ id }) => id === 'post-2000')?.measure).toBe('detained-riots');
    expect(put.measures.find(({ id }) => id === 'freed')?.label).toBe('miners freed');
  });

  test('merges measures and puts speakers right', () => {
    const put = run(
      [
        'measures:',
        '  people-held: { merge: [held, detained], label: once held }',
        'speakers:',
        '  Miners’ Council: { aliases: [Miners’ Watch], side: union }',
      ].join('\n'),
    );
    expect(put.measures.map(({ id, label }) => [id, label])).toEqual([
      ['freed', 'people freed'],
      ['people-held', 'once held'],
      ['held-start-of-year', 'held at the start of the year'],
    ]);
    expect(put.claims.find(({ id }) => id === 'wire-700')).toMatchObject({
      attributedTo: 'Miners’ Council',
      side: 'union',
      measure: 'people-held',
    });
  });

  test.each([
    [
      'claims:\n  herald-13: { drop: true, why: x }',
      'desk.yaml:2:3 desk-is-valid No claim "herald-13" in this story. Did you mean "herald-90", "herald-30", "herald-12"?',
    ],
    [
      'sources:\n  x.txt: { title: x }',
      'desk.yaml:2:3 desk-is-valid No source "x.txt" in this story.',
    ],
    [
      'measures:\n  freed:\n    merge:\n      - freedom',
      'desk.yaml:4:9 desk-is-valid No measure "freedom" in this story.',
    ],
    [
      'speakers:\n  Ada Brandt: { aliases: [Brandt] }',
      'desk.yaml:2:27 desk-is-valid No speaker "Brandt" in this story.',
    ],
  ])('may not name what the story does not have: %j', (text, message) => {
    expect(() => run(text)).toThrow(message);
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
