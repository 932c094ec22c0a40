import { describe, expect, test } from 'vitest';
import { draftStory, wordsOf } from './draft-story.ts';

const draft = async (texts: readonly string[], id?: string) => wordsOf(await draftStory(texts, id));

describe('the headings of a draft', () => {
  test('may hold a name with digits that the sources print', async () => {
    const { steps } = await draft([
      'Wards fill\nJune 5, 2031\n\nOn Tuesday, FLU-27 closed the harbor of Orrin. Doctors counted 40 patients.\n',
    ]);
    expect(steps).toEqual(['FLU-27 closed the harbor of Orrin']);
  });

  test('tell of two places that pass one mark, each on its day', async () => {
    const { steps } = await draft([
      'The count\nJune 6, 2031\n\nOn Thursday, the total number of cases of the fever passed 2,000 in Orrin, the ministry said.\n',
      'The count, again\nJuly 4, 2031\n\nOn Thursday, the total number of cases of the fever passed 2,000 in Tarn, the ministry said.\n',
    ]);
    expect(steps).toHaveLength(2);
  });

  test('keep the day of what was still to come', async () => {
    const { steps } = await draft([
      'A vote\nJune 6, 2031\n\nThe dockers of Orrin voted to strike on Saturday over 40 job cuts.\n',
    ]);
    expect(steps.join()).toContain('voted to strike on Saturday');
  });

  test('hold no sign that copying left of a link', async () => {
    const { steps } = await draft([
      'The dam\nJune 20, 2031\n\n4 May 2031: Mayor says >the dam of Tarn broke at dawn.\n',
    ]);
    expect(steps).toEqual(['Mayor says the dam of Tarn broke at dawn']);
  });

  test('need no date within the text where the article is dated above it', async () => {
    const { steps } = await draft([
      'The flood\nPublished: 2031-06-05\n\nThe flood has killed 40 people in Orrin, the ministry said.\n',
    ]);
    expect(steps).toEqual(['The flood has killed 40 people in Orrin, the ministry said']);
  });
});

describe('the dek of a draft', () => {
  const count = (day: string, killed: number) =>
    `Fever in Orrin\n${day}\n\nThe World Health Council said ${killed} people were killed by the fever. A rule of the World Health Council says wards need 900 beds.\n`;

  test('gives the latest count, its speaker with the article the sources give', async () => {
    const { dek } = await draft([count('May 2, 2031', 210), count('June 2, 2031', 340)]);
    expect(dek).toContain('The World Health Council put the number of people killed at 340');
    expect(dek).not.toContain('900');
  });

  test('says once who corrected an own number', async () => {
    const say = (day: string, words: string) =>
      `Harbor Credit breach\n${day}\n\nHarbor Credit said ${words} people were affected by the breach.\n`;
    const { dek } = await draft([
      say('May 2, 2031', 'fewer than 4,000'),
      say('June 2, 2031', 'more than 150,000'),
    ]);
    expect(dek).toMatch(/^Harbor Credit put .+ at fewer than 4,000.*, then at more than 150,000/);
  });

  test('turns the verb of a headline into a hedge', async () => {
    const { dek } = await draft([
      'Cases surpass 2,000\nMay 2, 2031\n\nThe ministry said the number of people infected surpassed 2,000.\n',
    ]);
    expect(dek).toContain('at more than 2,000');
  });
});

describe('the title of a draft', () => {
  const breach = (day: string, words: string) =>
    `Harbor Credit admits breach\n${day}\n\nThe company said ${words} people were affected. Clients of Harbor Credit were told.\n`;
  const texts = [breach('May 2, 2031', 'fewer than 4,000'), breach('June 2, 2031', 'some 150,000')];

  test('opens with the words of the folder where the sources use them', async () => {
    const { title } = await draft(texts, 'harbor-credit-breach-2031');
    expect(title).toMatch(/^Harbor Credit breach: how many people were affected\?/);
  });

  test('else with the name that sources and headlines share', async () => {
    const { title } = await draft(texts, 'x1');
    expect(title).toMatch(/^Harbor Credit: how many people were affected\?/);
  });
});

describe('what a draft says is not known', () => {
  test('is which account is right where one denies what others count', async () => {
    const { unknowns } = await draft([
      'The exchange\nMay 2, 2031\n\nLocal sources said the girls were exchanged for four militants in Banza.\n\nMinister Ada Brandt denied that, saying "this is not an exchange."\n',
      'The girls\nMay 2, 2031\n\nThe army said four militants were exchanged in Banza.\n',
    ]);
    const denied = unknowns.filter((item) => item.includes('denies it'));
    expect(denied).toHaveLength(1);
    expect(denied[0]).toMatch(/at four.*; Minister Ada Brandt denies it: “.+”\.$/);
  });
});
