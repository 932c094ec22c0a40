/** Pairs of invented sentences from many kinds of news that do not contradict each other, and why. */
import { expect, test } from 'vitest';
import { verdictOf } from './verdict-of.ts';
import type { Said } from './verdict-of.ts';

const official = { by: 'the police', side: 'official' } as const;
const medical = { by: 'the clinic', side: 'medical' } as const;

const harmless: readonly [why: string, verb: string, a: Said, b: Said, verdict: string][] = [
  [
    'a toll that grows is revised',
    'killed',
    { text: 'Police say [12] died.', ...official },
    { text: 'The clinic says [40] died.', ...medical, on: '2031-05-07' },
    'nothing',
  ],
  [
    'one side replaces its own count',
    'killed',
    { text: 'Police say [12] died.', ...official },
    { text: 'Police now say [9] died.', ...official, on: '2031-05-07' },
    'revision',
  ],
  [
    'fewer are missing a day later as they are found',
    'missing',
    { text: 'Police say [112] are missing.', ...official },
    { text: 'Police say [78] are missing.', ...official, on: '2031-05-05' },
    'revision',
  ],
  [
    'fewer are missing a day later, whoever counts them',
    'missing',
    { text: 'Police say [112] are missing.', ...official },
    { text: 'On Sunday [78] people were missing.', on: '2031-05-05' },
    'nothing',
  ],
  [
    'a count grows from the last day of a stretch',
    'killed',
    { text: 'The clinic says [57] died.', ...medical, on: ['2031-05-01', '2031-05-05'] },
    { text: 'Police say [38] died.', ...official },
    'nothing',
  ],
  [
    'a share is no count',
    'striking',
    { text: 'The firm says [34] percent struck.', by: 'the firm', kind: 'percent', unit: '%' },
    { text: 'The union says [3] trains struck.', by: 'the union' },
    'nothing',
  ],
  [
    'a toll grows overnight',
    'killed',
    { text: 'Police say [38] died.', ...official },
    { text: 'The clinic says [57] died.', ...medical, on: '2031-05-05' },
    'nothing',
  ],
  [
    'a party that gives another number, nobody says when, has revised it',
    'spilled',
    { text: 'The coast guard put the spill at [3000] barrels.', by: 'the coast guard', on: null },
    { text: 'The coast guard put the spill at [7500] barrels.', by: 'the coast guard' },
    'nothing',
  ],
  [
    'one number is the other, rounded',
    'sold',
    { text: 'The club sold [31,500] tickets.', by: 'the club' },
    { text: 'The club sold [31,477] tickets.', by: 'the league' },
    'rounding',
  ],
  [
    'a lower limit leaves room for the count',
    'killed',
    { text: 'More than [200] died.', ...official, modality: 'moreThan' },
    { text: 'The clinic counted [276] dead.', ...medical },
    'nothing',
  ],
  [
    'a part is no rival of its whole',
    'rescued',
    { text: 'Police say [24] of the sailors were rescued.', ...official, partitive: true },
    { text: 'The clinic says [41] were rescued.', ...medical },
    'nothing',
  ],
  [
    'a number on top of others is no total',
    'injured',
    { text: 'Another [30] people were injured, police said.', ...official },
    { text: 'The clinic counted [90] injured.', ...medical },
    'nothing',
  ],
  [
    'of the first of forty freed, forty were not freed',
    'freed',
    { text: 'They are the first of [40] miners to be freed, police said.', ...official },
    { text: 'The clinic says [6] miners were freed.', ...medical },
    'nothing',
  ],
  [
    'all but three leaves three out',
    'injured',
    {
      text: 'All but [3] of them were injured, police said.',
      ...official,
      flags: ['complement'],
    },
    { text: 'The clinic says [18] were injured.', ...medical },
    'nothing',
  ],
  [
    'when it was is no difference',
    'seized',
    { text: 'Police took [12] boats more than two years ago.', ...official },
    { text: 'The union says [12] boats were seized.', by: 'the union' },
    'agreement',
  ],
  [
    'what was is not what is',
    'hired',
    { text: 'The yard employs more, up from [400] last spring.', by: 'the yard' },
    { text: 'The yard employs [650] people.', by: 'the council' },
    'nothing',
  ],
  [
    'what may come is not held against what has come',
    'killed',
    { text: 'The toll could rise to [90], police said.', ...official },
    { text: 'The clinic says [40] died.', ...medical },
    'nothing',
  ],
  [
    'what two teams won are two numbers',
    'won',
    { text: 'In the north Ada Brandt won [31] seats.', by: 'the paper' },
    { text: 'In the north Zoe Marques won [24] seats.', by: 'the radio' },
    'nothing',
  ],
  [
    'the world is more than one country',
    'infected',
    { text: 'There are [90,000] cases worldwide, the agency says.', by: 'the agency' },
    { text: 'There are [4,000] cases, the ministry says.', ...official },
    'otherScope',
  ],
  [
    'records are not people',
    'stolen',
    { text: 'Thieves took [900] vehicles, police said.', ...official, unit: 'vehicle' },
    { text: 'The clinic says [300] women were robbed.', ...medical, unit: 'woman' },
    'otherUnit',
  ],
  [
    'tonnes are not barrels',
    'spilled',
    {
      text: 'Police say [900] tonnes leaked.',
      ...official,
      unit: 'tonne',
      kind: 'measure',
    },
    {
      text: 'The clinic says [6000] barrels leaked.',
      ...medical,
      unit: 'barrel',
      kind: 'measure',
    },
    'otherUnit',
  ],
  [
    'jobs are the workers who lose them',
    'cut',
    { text: 'The mill will cut [900] jobs.', by: 'the mill', unit: 'job', side: 'company' },
    { text: 'The union says [900] workers will go.', by: 'the union', unit: 'worker' },
    'agreement',
  ],
  [
    'a decade is longer than a day',
    'killed',
    {
      text: 'Since 2021 the road has killed [140] people.',
      ...official,
      on: ['2021-01-01', '2031-05-04'],
    },
    { text: 'The clinic counted [3] dead.', ...medical },
    'nothing',
  ],
  [
    'a toll of an unknown day may be the later one',
    'killed',
    { text: 'Police say [12] died.', ...official, on: null },
    { text: 'The clinic says [40] died.', ...medical },
    'nothing',
  ],
  [
    'one narrator counts two things',
    'arrested',
    { text: 'Officers led away [12] men.', in: 'post' },
    { text: 'In all [30] men were arrested.', in: 'post' },
    'nothing',
  ],
  [
    'how much more one has than another is no count',
    'won',
    { text: 'He won [300] delegates fewer than his rival, he said.', by: 'he' },
    { text: 'The paper says he won [900] delegates.', by: 'the paper' },
    'nothing',
  ],
];

test.each(harmless)('%s', (_why, verb, a, b, verdict) => {
  expect(verdictOf(verb, a, b)).toBe(verdict);
});
