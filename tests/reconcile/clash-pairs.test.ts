/** Pairs of invented sentences from many kinds of news that contradict each other. */
import { expect, test } from 'vitest';
import { verdictOf } from './verdict-of.ts';
import type { Said } from './verdict-of.ts';

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
      'a toll that counts at least so many is not lowered by somebody else',
      'killed',
      { text: 'Elders say at least [130] people died.', by: 'elders', modality: 'atLeast' },
      { text: 'The ministry says [74] died.', by: 'the ministry', on: '2031-05-05' },
      'hard',
    ],
    [
      'a count since a day is one of its last day',
      'killed',
      { text: 'Elders say [130] died.', by: 'elders', on: ['2031-05-01', '2031-05-04'] },
      { text: 'The ministry says [74] died.', by: 'the ministry' },
      'hard',
    ],
    [
      'what an article tells second though it is older is held against the first',
      'affected',
      {
        text: 'On Monday a gang said [900] patients were affected; last week the clinic had counted 300.',
        by: 'a gang',
        in: 'post',
        on: '2031-05-05',
      },
      {
        text: 'On Monday a gang said 900 patients were affected; last week the clinic had counted [300].',
        by: 'the clinic',
        in: 'post',
        on: '2031-05-04',
      },
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
