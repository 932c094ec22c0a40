import { describe, expect, test } from 'vitest';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';
import { placeByStory } from '../../scripts/normalize/place-by-story.ts';

function place(texts: readonly string[]) {
  const articles = texts.map((text, at) =>
    normalizeSource(
      {
        file: `${at}.txt`,
        text: `Ferry crews walk out\n\n${text}\n`,
        encoding: 'utf-8',
        sha256: '',
      },
      `s${at}`,
      { language: 'en' },
    ),
  );
  return placeByStory(articles).map(({ near, source }) => near ?? source.published?.date ?? null);
}

const dated = (day: string) => `${day}\n\nThe ferry crews of the north coast are tired, they say.`;
const ballot =
  'Crews have voted to stop the ferries on 5 November. Next Friday’s stop of the ferries is the biggest walkout of crews since 1993.';
const decade = 'The walkout of the crews was the biggest on the coast in a decade.';

describe('an article that nothing dates', () => {
  test('is of the year that brings its days near the rest of the story', () => {
    expect(place([dated('March 20, 2031'), 'The ferries stopped on 23 February.'])).toEqual([
      '2031-03-20',
      '2031-02-23',
    ]);
    expect(place([dated('January 3, 2031'), 'The ferries stopped on 23 December.'])[1]).toBe(
      '2030-12-23',
    );
  });

  test('was written before the first day to come', () => {
    expect(place([dated('March 20, 2031'), 'The ferries will stop on 23 April.'])[1]).toBe(
      '2031-04-22',
    );
  });

  test('is left alone where two years are about as near', () => {
    expect(place([dated('March 20, 2031'), 'The ferries stopped on 22 September.'])[1]).toBeNull();
  });

  test('is not drawn to a single article of another year', () => {
    const story = ['October 12, 2030', 'October 13, 2030', 'May 9, 2031'].map(dated);
    expect(place([...story, 'The ferries stopped on 14 April.'])[3]).toBeNull();
    expect(place([...story, 'The ferries stopped on 14 August.'])[3]).toBe('2030-08-14');
  });

  test('is left alone where it names no day', () => {
    expect(place([dated('March 20, 2031'), 'The ferries stopped on Monday.'])[1]).toBeNull();
  });
});

describe('a story that nothing dates', () => {
  test('is of the one year that fits a weekday and two rankings of the same', () => {
    expect(place([ballot, decade])).toEqual(['2004-11-05', null]);
  });

  test('draws its other days to that year', () => {
    expect(place([ballot, decade, 'Crews are asked about a walkout on 23 March.'])[2]).toBe(
      '2005-03-23',
    );
  });

  test('stays undated where the weekday fits several years and nothing chooses', () => {
    expect(place([ballot, 'The ferries stopped on 23 March.'])).toEqual([null, null]);
  });

  test('stays undated where no weekday is told', () => {
    expect(place(['Crews will stop the ferries on 5 November.', decade])).toEqual([null, null]);
  });

  test('takes the year after the last one printed that a weekday fits', () => {
    const text = 'The line opened in 2029. The crews will stop the ferries on Friday, 9 May.';
    expect(place([text])).toEqual(['2031-05-09']);
  });
});
