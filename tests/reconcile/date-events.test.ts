import { describe, expect, test } from 'vitest';
import { dateEvents } from '../../scripts/reconcile/date-events.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const sources = [makeSource('post', '2031-05-06'), makeSource('wire', '2031-05-06')];

const date = (
  source: string,
  sentence: string,
  text: string,
  from: string,
  to = from,
  rest: Partial<ExtractedClaim> = {},
) =>
  makeClaim(
    {
      id: `${source}-${from}-${text.length}`,
      source,
      kind: 'date',
      sentence,
      text,
      event: { from, to },
      ...rest,
    },
    null,
  );

describe('dateEvents', () => {
  test('merges what sources tell of one day', () => {
    const [event, ...others] = dateEvents(
      [
        date('post', 'The dam broke on Sunday.', 'Sunday', '2031-05-04'),
        date('wire', 'On 4 May the dam broke.', '4 May', '2031-05-04'),
      ],
      sources,
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      id: 'on-2031-05-04',
      from: '2031-05-04',
      to: '2031-05-04',
      claims: ['post-2031-05-04-6', 'wire-2031-05-04-5'],
      expected: false,
    });
    expect(event?.quotes.map(({ source }) => source)).toEqual(['post', 'wire']);
  });

  test('takes a vague date for the sharp one that tells of the same', () => {
    const events = dateEvents(
      [
        date('post', 'The upper Valdor dam broke on Sunday night.', 'Sunday', '2031-05-04'),
        date(
          'wire',
          'The upper Valdor dam broke last week at night.',
          'last week',
          '2031-04-28',
          '2031-05-04',
        ),
      ],
      sources,
    );
    expect(events.map(({ id, claims }) => [id, claims.length])).toEqual([['on-2031-05-04', 2]]);
  });

  test('dates an article without a recent date by its first number, on the day it appeared', () => {
    const number = makeClaim(
      {
        source: 'post',
        sentence: 'The flood killed 12 people.',
        text: '12 people',
        value: 12,
        measure: 'killed',
      },
      { verb: 'kill', head: 'people' },
    );
    expect(dateEvents([number], sources)).toMatchObject([
      { id: 'on-2031-05-06', how: 'published', headline: 'The flood killed 12 people.' },
    ]);
    const sunday = date('post', 'The dam broke on Sunday.', 'Sunday', '2031-05-04');
    expect(dateEvents([number, sunday], sources).map(({ id }) => id)).toEqual(['on-2031-05-04']);
  });

  test('leaves out headers, years, points of a period, impossible days and copies', () => {
    const copy = { ...makeSource('copy', '2031-05-06'), copyOf: 'post' };
    const events = dateEvents(
      [
        date('post', '6 May 2031', '6 May 2031', '2031-05-06', '2031-05-06', { role: 'header' }),
        date('post', 'It was built in 1990.', '1990', '1990-01-01', '1990-12-31'),
        date('post', 'It held at the start of the year.', 'the start of the year', '2031-01-01'),
        date('post', 'She will come on 1 May 2021.', '1 May 2021', '2021-05-01', '2021-05-01', {
          flags: ['slip:tense'],
        }),
        date('copy', 'The dam broke on Sunday.', 'Sunday', '2031-05-04'),
      ],
      [...sources, copy],
    );
    expect(events).toEqual([]);
  });

  test('shows a dozen or so, the ones more sources tell of first', () => {
    const days = Array.from(
      { length: 28 },
      (_, at) => `2031-04-${String(at + 1).padStart(2, '0')}`,
    );
    const background = days.map((day) => date('post', `Water stood on ${day}.`, day, day));
    const shared = date('wire', 'The levee, too, held on 2031-04-20.', '2031-04-20', '2031-04-20');
    const events = dateEvents([...background, shared], sources);
    expect(events.length).toBe(8);
    expect(events.map(({ id }) => id)).toContain('on-2031-04-20');
  });
});
