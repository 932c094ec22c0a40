/** Pairs of invented sentences from many kinds of news: which of them contradict each other, and why the others do not. */
import { expect, test } from 'vitest';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { happeningOf } from '../../scripts/reconcile/lexicon.ts';
import { relateClaims } from '../../scripts/reconcile/relate-claims.ts';
import { makeClaim } from './make-claim.ts';

/** A sentence with its number in brackets. */
interface Said {
  readonly text: string;
  readonly by?: string;
  readonly side?: ExtractedClaim['side'];
  /** Day or days the number holds for; `null` where nobody says. */
  readonly on?: string | readonly [string, string] | null;
  readonly in?: string;
  readonly modality?: ExtractedClaim['modality'];
  readonly partitive?: boolean;
  readonly flags?: readonly string[];
  readonly unit?: string;
  readonly kind?: ExtractedClaim['kind'];
  readonly tense?: 'past' | 'present' | 'future';
}

function claimOf(said: Said, source: string): ExtractedClaim {
  const printed = said.text.split(/[[\]]/)[1] ?? '';
  const value = Number(printed.replaceAll(/[^\d.]/g, ''));
  const on = said.on === undefined ? '2031-05-04' : said.on;
  const [from, to] = typeof on === 'string' ? [on, on] : (on ?? ['', '']);
  const { modality = 'exact' } = said;
  const isOpenAbove = modality === 'moreThan' || modality === 'atLeast';
  const isOpenBelow = modality === 'upTo' || modality === 'lessThan';
  return makeClaim(
    {
      id: `${source}-${value}`,
      source,
      text: printed,
      sentence: said.text.replaceAll(/[[\]]/g, ''),
      value,
      low: isOpenBelow ? null : value,
      high: isOpenAbove ? null : value,
      modality,
      kind: said.kind ?? 'count',
      unit: said.unit ?? null,
      attributedTo: said.by ?? null,
      side: said.side ?? null,
      flags: [...(said.flags ?? [])],
      asOf: from === '' ? null : { from, to, text: null, how: 'explicit' },
    },
    { partitive: said.partitive ?? false, tense: said.tense ?? 'past' },
  );
}

function verdictOf(verb: string, a: Said, b: Said): string {
  const claims = [claimOf(a, a.in ?? 'post'), claimOf(b, b.in ?? 'wire')];
  const circumstances = {
    happening: happeningOf(verb, 'en'),
    home: new Set<string>(),
    holdsFor: ({ asOf }: ExtractedClaim) => asOf,
  };
  const { rivals, relations } = relateClaims(claims, circumstances, {
    sources: [],
    language: 'en',
  });
  return rivals[0]?.severity ?? relations[0]?.kind ?? 'nothing';
}

const clashes: readonly [why: string, verb: string, a: Said, b: Said, severity: 'hard' | 'soft'][] =
  [
    [
      'two named parties count the dead of one day',
      'killed',
      { text: 'The fire service counted [51] dead.', by: 'the fire service', side: 'official' },
      { text: 'The clinic said [57] people had died.', by: 'the clinic', side: 'medical' },
      'hard',
    ],
    [
      'police and organizers count one march',
      'gathered',
      { text: 'Police said [4,000] people marched.', by: 'police', side: 'official' },
      { text: 'Organizers said [30,000] people marched.', by: 'organizers', side: 'monitor' },
      'hard',
    ],
    [
      'one article sets two parties against each other',
      'injured',
      { text: 'The mayor spoke of [12] injured, medics of 40.', by: 'the mayor', in: 'post' },
      { text: 'The mayor spoke of 12 injured, medics of [40].', by: 'medics', in: 'post' },
      'hard',
    ],
    [
      'one article sets two authorities against each other',
      'killed',
      {
        text: 'The prosecutor spoke of [17] dead, firefighters of 19.',
        by: 'the prosecutor',
        side: 'official',
        in: 'post',
      },
      {
        text: 'The prosecutor spoke of 17 dead, firefighters of [19].',
        by: 'firefighters',
        side: 'official',
        in: 'post',
      },
      'hard',
    ],
    [
      'an article lets somebody contradict what it tells itself',
      'arrested',
      { text: 'Officers led away [12] men.', in: 'post' },
      { text: 'The union says [30] men were arrested.', by: 'the union', in: 'post' },
      'soft',
    ],
    [
      'a company and a union count jobs of one plan',
      'cut',
      {
        text: 'The mill will shed [900] jobs, it said.',
        by: 'the mill',
        side: 'company',
        on: null,
      },
      { text: 'The union fears [1,500] jobs will go.', by: 'the union', side: 'union', on: null },
      'hard',
    ],
    [
      'a toll that another party puts lower a day later',
      'killed',
      { text: 'The clinic counted [57] dead.', by: 'the clinic', side: 'medical' },
      {
        text: 'The ministry counted [38] dead.',
        by: 'the ministry',
        side: 'official',
        on: '2031-05-05',
      },
      'hard',
    ],
    [
      'a limit is broken later',
      'affected',
      { text: 'The bank said fewer than [400] clients were affected.', modality: 'lessThan' },
      {
        text: 'A court heard that [9,000] clients were affected.',
        by: 'a court',
        on: '2031-06-20',
      },
      'hard',
    ],
    [
      'a model puts cases far above those confirmed by then',
      'infected',
      {
        text: 'The ministry has confirmed over [200] cases.',
        by: 'the ministry',
        side: 'official',
        modality: 'moreThan',
      },
      { text: 'The model puts it at [1,700] cases.', by: 'the institute', on: '2031-04-28' },
      'soft',
    ],
    [
      'two upper limits lie far apart',
      'stolen',
      {
        text: 'Up to [44,000] patients may have lost data, a paper fears.',
        by: 'a paper',
        modality: 'upTo',
      },
      {
        text: 'Fewer than [400] patients lost data, the clinic says.',
        by: 'the clinic',
        modality: 'lessThan',
      },
      'soft',
    ],
    [
      'what has happened since one day is less a year later',
      'displaced',
      {
        text: 'The flood has displaced [2,600] people since the dam broke.',
        by: 'the council',
        on: ['2029-01-01', '2030-05-04'],
      },
      {
        text: 'The flood has displaced [2,300] people since the dam broke.',
        by: 'the ministry',
        on: ['2029-01-01', '2031-05-04'],
      },
      'soft',
    ],
  ];

test.each(clashes)('%s', (_why, verb, a, b, severity) => {
  expect(verdictOf(verb, a, b)).toBe(severity);
});

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
