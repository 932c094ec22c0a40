import { describe, expect, test } from 'vitest';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

const body =
  'The ferry ran aground off the cape, the harbor master said, and all of those on board were brought ashore in the night.';

function publishedOf(text: string) {
  return normalizeSource({ file: 'a.txt', text, encoding: 'utf-8', sha256: '' }, 'a').source
    .published;
}

describe('a page that states its date', () => {
  test('in a line of its head', () => {
    expect(
      publishedOf(`Ferry runs aground\n\nTuesday, January 13, 2026 at 3:37 PM\n\n${body}`),
    ).toEqual({ date: '2026-01-13', how: 'text', text: 'Tuesday, January 13, 2026 at 3:37 PM' });
  });

  test('in its dateline', () => {
    const text = `Ferry runs aground\n\nPort Alder, Norland - January 26th, 2026 - ${body}`;
    expect(publishedOf(text)).toMatchObject({ date: '2026-01-26', text: 'January 26th, 2026' });
  });

  test('as published and as updated: the first counts', () => {
    const text = `Ferry runs aground\n\nUpdated: 14 May 2024\nPublished: 12 May 2024\n\n${body}`;
    expect(publishedOf(text)).toMatchObject({ date: '2024-05-12', text: '12 May 2024' });
  });

  test('in its address', () => {
    const text = `https://www.example.org/2026/01/13/ferry\n\nFerry runs aground\n\n${body}`;
    expect(publishedOf(text)).toEqual({ date: '2026-01-13', how: 'url', text: '2026/01/13' });
  });

  test('in Spanish', () => {
    const text =
      'Encalla un ferry\n\n13 de enero de 2026\n\nEl ferry encalló frente al cabo, dijo el capitán del puerto, y todas las personas que estaban a bordo fueron llevadas a tierra por la noche.';
    expect(publishedOf(text)).toMatchObject({ date: '2026-01-13' });
  });

  test.each([
    '*Press statement, Port Alder, 17 June 2022*',
    '**Sea Watch, Geneva — 17 June 2022**',
  ])('in a line that says what it is: %s', (line) => {
    expect(publishedOf(`Ferry runs aground\n\n${line}\n\n${body}`)).toMatchObject({
      date: '2022-06-17',
      how: 'text',
    });
  });

  test('in digits alone, which elsewhere than in English begin with the day', () => {
    const text =
      'Encalla un ferry\n\n12/03/2021\n\nEl ferry encalló frente al cabo, dijo el capitán del puerto, y todas las personas que estaban a bordo fueron llevadas a tierra. La última revisión fue en noviembre.';
    expect(publishedOf(text)).toMatchObject({ date: '2021-03-12' });
  });

  test('in digits of either order: the text decides', () => {
    const text = `Ferry runs aground\n\n10/02/2020\n\nThe ferry sailed on February 8 and sank on February 9. ${body}`;
    expect(publishedOf(text)).toMatchObject({ date: '2020-02-10', text: '10/02/2020' });
  });
});

describe('a page whose date cannot be trusted', () => {
  test('a banner without a year, glued to other words, is the day the page was saved', () => {
    const text = `Saturday, January 24Stay informed with verified news.\n\nFerry runs aground\n\nThe rescue, which started on Thursday, was praised on Friday. ${body}`;
    expect(publishedOf(text)).toBeNull();
  });

  test('a date before what the text tells as past gives way to the address', () => {
    const text = `https://www.example.org/2026/01/13/ferry\n\nFerry runs aground\n\nMay 1, 2024\n\nThe ferry sank on January 9, 2026. ${body}`;
    expect(publishedOf(text)).toMatchObject({ date: '2026-01-13', how: 'url' });
  });
});

describe('a page that slips', () => {
  test('in one date of its text keeps the date of its head', () => {
    const text = `Ferry runs aground\n\nJanuary 13, 2026\n\nThe ferry sank on March 1, 2027, officials said. ${body}`;
    expect(publishedOf(text)).toMatchObject({ date: '2026-01-13', how: 'text' });
  });

  test('in no date of its text, but twice in that of its head, is of the text’s latest day', () => {
    const text = `Ferry runs aground\n\nMay 1, 2024\n\nThe ferry sailed on January 8, 2026 and sank on January 9, 2026. ${body}`;
    expect(publishedOf(text)).toMatchObject({ date: '2026-01-09', how: 'inferred' });
  });
});

describe('a page without a date', () => {
  test('is of the latest day it tells of, and says that this is inferred', () => {
    const text = `Ferry runs aground\n\nThe search began on January 8, 2026. Between 49 and 73 were found as of January 12–13. ${body}`;
    expect(publishedOf(text)).toEqual({
      date: '2026-01-13',
      how: 'inferred',
      text: 'January 12–13',
    });
  });

  test('an anniversary is no such day where weekdays hang on it', () => {
    const text = `Ferry runs aground\n\nThe ferry was built on 14 August 2016, officials said on Thursday. ${body}`;
    expect(publishedOf(text)).toBeNull();
  });

  test('nor is a day still to come', () => {
    const text = `Ferry runs aground\n\nThe inquiry will be held on 14 August 2026. ${body}`;
    expect(publishedOf(text)).toBeNull();
  });
});

describe('a dateline without a year', () => {
  test('is of the first such day after what the text tells of', () => {
    const text = `Ferry runs aground\n\nPORT ALDER, Jan 13 (Norland News) - The ferry sailed on December 30, 2025, officials said on Thursday. ${body}`;
    expect(publishedOf(text)).toEqual({ date: '2026-01-13', how: 'inferred', text: 'Jan 13' });
  });

  test('is of no day where the text prints no year', () => {
    const text = `Ferry runs aground\n\nPORT ALDER, Jan 13 (Norland News) - ${body}`;
    expect(publishedOf(text)).toBeNull();
  });
});
