import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../scripts/extract/extract-claims.ts';
import { articleOf } from './article-of.ts';

/** Each number of the text that is no date, as printed, with who says it and on which side. */
function voicesOf(text: string): string[] {
  return extractClaims(articleOf(text))
    .filter(({ kind, role }) => kind !== 'date' && kind !== 'duration' && role === 'body')
    .map(
      ({ text: printed, attributedTo, side }) =>
        `${printed} | ${attributedTo ?? 'nobody'} | ${side ?? 'no side'}`,
    );
}

const stories: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'an earthquake': [
    'Tremor shakes Ostrava Valley\n\nThe interior ministry said 41 people had died. Doctors at Lindmoor General Hospital, however, spoke of 58 dead. The aid group Open Hands put the toll at 70. By the governor’s count, 12 villages were cut off.',
    [
      '41 people | the interior ministry | official',
      '58 | doctors at Lindmoor General Hospital | medical',
      '70 | the aid group Open Hands | monitor',
      '12 villages | the governor | official',
    ],
  ],
  'a protest': [
    'Thousands march in Tarn\n\nPolice estimated the crowd at 9,000 people. The organizers, the Housing Alliance, said 25,000 people had come. “We counted 300 buses,” said Nora Bell, a spokeswoman for the alliance. The march closed 4 streets.',
    [
      '9,000 people | police | official',
      '25,000 people | the Housing Alliance, the organizers | no side',
      '300 buses | Nora Bell, a spokeswoman for the alliance | no side',
      '4 streets | nobody | no side',
    ],
  ],
  layoffs: [
    'Jobs go at Norvik\n\nNorvik Motors will close 2 plants, its chief executive, Lena Stroud, said on Monday. The metalworkers’ union said 5,600 jobs were at risk. According to a Norvik Motors filing, the closures will cost $90 million. The firm employs 31,000 people.',
    [
      '2 plants | Lena Stroud, chief executive | company',
      '5,600 jobs | the metalworkers’ union | union',
      '$90 million | Norvik Motors | company',
      '31,000 people | nobody | no side',
    ],
  ],
  'an election': [
    'Vote count goes on\n\nThe electoral commission said 61 percent of voters had turned out. The opposition Reform Party claimed to have won 140 seats. Observers from the Vote Watch mission reported 36 incidents. That year, the commission said, 12 parties ran.',
    [
      '61 percent | the electoral commission | official',
      '140 seats | the opposition Reform Party | opposition',
      '36 incidents | observers from the Vote Watch mission | monitor',
      '12 parties | the electoral commission | official',
    ],
  ],
  'a transfer': [
    'Striker moves\n\nPim de Wit, the striker’s agent, said Harrow Rovers had paid €40 million. The newspaper Sport Dag reported that the fee was €52 million. The club did not say how many of its 20 players would leave.',
    [
      '€40 million | Pim de Wit, the striker’s agent | no side',
      '€52 million | the newspaper Sport Dag | press',
      '20 players | nobody | no side',
    ],
  ],
  'a verdict': [
    'Banker jailed\n\nA court in Alder sentenced the banker to prison. Prosecutors said he had taken $8 million. His lawyer, Ivo Lang, told reporters that no more than $2 million was missing. The judge noted that 19 clients had testified.',
    [
      '$8 million | prosecutors | official',
      'no more than $2 million | Ivo Lang, lawyer | no side',
      '19 clients | the judge | official',
    ],
  ],
  'a wildfire': [
    'Fire nears Pell\n\nThe fire has burned 3,000 hectares, the fire service said, and 70 homes are gone, residents said. Firefighters fear 12 people are trapped. A source close to the rescue said 4 had been found.',
    [
      '3,000 hectares | the fire service | official',
      '70 homes | residents | witness',
      '12 people | firefighters | official',
      '4 | a source close to the rescue | no side',
    ],
  ],
  'an outbreak': [
    'Cholera spreads\n\nThe World Health Organization (WHO) said 510 people were ill. The WHO’s situation report dated 4 May lists 31 deaths. Health minister Tariq Odell denied that 90 had died. Others spoke of 200. Reports of 600 cases could not be confirmed.',
    [
      '510 people | the World Health Organization (WHO) | monitor',
      '31 deaths | World Health Organization (WHO) | monitor',
      'denied | Health minister Tariq Odell | official',
      '90 | Health minister Tariq Odell | official',
      '200 | nobody | no side',
      '600 cases | nobody | no side',
    ],
  ],
};

describe('who says each number of', () => {
  test.each(Object.entries(stories))('%s', (_, [text, expected]) => {
    expect(voicesOf(text)).toEqual(expected);
  });
});
