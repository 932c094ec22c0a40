import { describe, expect, test } from 'vitest';
import { stories } from './stories.ts';
import { tellMeasures } from './tell-measures.ts';

/** What each story counts: labels as readers see them, with the numbers grouped under each. */
const expected: Readonly<
  Record<keyof typeof stories, Readonly<Record<string, readonly string[]>>>
> = {
  'a flood': {
    'people killed': ['at least 31', 'At least 31 people', '58', '58 people', '31', '37', '37'],
    'people injured': ['120', '120'],
    'still missing': ['17 people', 'Seventeen people', '11'],
    'people rescued': ['46 survivors'],
    'people evacuated': ['more than 9,000 residents', 'About 9,500 people'],
    'houses destroyed': ['240 houses', 'Some 380 homes', '240'],
    'houses damaged': ['1,100'],
    'people killed, Tolby': ['nine people'],
    'new bodies': ['Six bodies'],
  },
  'a raid and its trial': {
    'people charged': ['Five', 'five men', 'five'],
    'people detained': ['14 people', '19 people', 'Fourteen people'],
    'money stolen': ['$4.2 million', '$4.2 million'],
    'gold bars stolen': ['310 gold bars'],
    'teenagers detained': ['three teenagers'],
    'money lost': ['$6 million'],
    'years in prison': ['up to 20 years', '18 years', '18 years'],
    'people convicted': ['three men'],
  },
  'a company': {
    'jobs to be cut by Orvan': [
      '4,000 jobs',
      '4,000 jobs',
      '6,500 posts',
      '6,500 posts',
      '4,000 workers',
    ],
    'share of workforce': ['a tenth'],
    'fall in profit': ['12%'],
    profit: ['$310 million'],
    'rise in revenue': ['3 per cent'],
    revenue: ['$8.1 billion'],
    'fall in shares': ['7%', '7 percent'],
    'people employed': ['41,000 people'],
    'cars recalled': ['52,000 cars'],
    'jobs to be cut by Tessig': ['900 jobs'],
    fines: ['$75 million'],
    'vehicles sold': ['1.9 million vehicles'],
    'vehicles sold by Tessig': ['1.2 million'],
    'purchase price': ['$2.3 billion'],
  },
  'a transfer': {
    fee: ['60 million euros', '60 million euros', '52 million euros'],
    'goals scored': ['24 goals', '26 goals'],
    'people gathered': ['48,000', '48,000 fans'],
    'matches won by Varo': ['21'],
    matches: ['38 matches'],
    'matches won by Halden': ['14'],
    'medals won by Norvik': ['nine medals'],
    'medals won by Sudmark': ['six'],
    'money received': ['52 million euros'],
    'value of contract': ['9 million euros'],
  },
  'an outbreak': {
    'people killed': ['84', '84 deaths', '160 people', '84'],
    'people infected': ['1,240 confirmed cases', '1,240 people'],
    'new cases': ['65 new cases'],
    'suspected cases': ['400 suspected cases'],
    'people vaccinated': ['Some 15,000 people'],
    'tests carried out': ['9,800 tests'],
    'beds, Karst': ['230 beds'],
    'people in hospital': ['190 patients'],
    'people infected, Delmouth': ['310 people'],
    'people killed, Delmouth': ['20'],
    doses: ['More than 15,000 doses'],
    'people infected, Uruguay': ['45 cases'],
  },
  'an election': {
    'seats won by Greens': ['61 seats', '61', '61 seats'],
    seats: ['150 seats'],
    'seats won by Union Party': ['54', '54'],
    turnout: ['71%', '71 percent', '64 percent'],
    'share of vote, Greens': ['38.2 percent'],
    'share of vote, Union Party': ['34.9 percent'],
    'people who voted': ['Some 4.1 million people'],
    'share (put the Greens)': ['35 percent'],
    'votes received': ['210,000 votes'],
    'seats needed': ['76'],
    'seats lost by Union Party': ['12 seats'],
    'polling stations': ['40 polling stations'],
  },
  'a march': {
    'people gathered': ['Thousands', '20,000 people', '85,000', 'An estimated 85,000 people'],
    'protesters detained': ['63 protesters', '110 demonstrators'],
    'officers injured': ['18 officers'],
    'schools closed': ['40 schools'],
    'people gathered, Delmouth': ['5,000 people'],
    'share who voted': ['78%'],
    turnout: ['55%'],
  },
  'an oil spill': {
    'tonnes spilled': ['12,000 tonnes', '12,000 tonnes', '25,000 tonnes', '12,000 tonnes'],
    'birds killed': ['700 dead birds', '1,500 dead seabirds'],
    'crew members killed': ['Two'],
    'crew members': ['24 crew members'],
    'migrants who crossed': ['31,000 migrants'],
    'migrants killed': ['220'],
    fines: ['$40 million'],
  },
  'a data breach': {
    'accounts affected': ['3 million accounts', '3 million accounts'],
    'passwords affected': ['40,000 passwords'],
    users: ['22 million users'],
    'customers notified': ['3 million customers'],
    'records published': ['11 million records'],
    'people affected': ['9 million customers', '9 million customers', '3 million'],
    fines: ['$5 million'],
    'money demanded': ['$2 million'],
    'people affected, Canada': ['80,000 clients'],
  },
};

describe('the measures of', () => {
  test.each(Object.entries(stories))('%s', (name, articles) => {
    expect(tellMeasures(...articles).measures).toEqual(expected[name as keyof typeof stories]);
  });
});

describe('numbers that are no rivals:', () => {
  test.each([
    ['what each party won', 'an election', '54'],
    ['a place and the whole', 'a flood', 'nine people'],
    ['what was added and the toll', 'a flood', 'Six bodies'],
    ['a part and its whole', 'a raid and its trial', 'three teenagers'],
    ['two companies', 'a company', '900 jobs'],
    ['suspected cases and cases', 'an outbreak', '400 suspected cases'],
  ] as const)('%s', (_, name, number) => {
    expect(tellMeasures(...stories[name]).disputed.flat()).not.toContain(number);
  });
});
