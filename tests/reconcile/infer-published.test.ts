import { describe, expect, test } from 'vitest';
import { inferPublished } from '../../scripts/reconcile/infer-published.ts';
import { makeClaim, makeSource } from './make-claim.ts';

const date = (source: string, text: string, sentence: string, day: string | null) =>
  makeClaim(
    {
      source,
      kind: 'date',
      text,
      sentence,
      event: day === null ? null : { from: day, to: day },
    },
    null,
  );

// 2031-05-08 is a Thursday.
const firm = [
  date('post', 'May 8, 2031', 'The releases began on May 8, 2031.', '2031-05-08'),
  date('wire', 'Thursday', 'The releases, which began on Thursday, go on.', '2031-05-08'),
];
const sources = [makeSource('post', '2031-05-10'), makeSource('wire', '2031-05-10')];

describe('inferPublished', () => {
  test('dates an article by the weekdays of happenings that others date', () => {
    const claims = [
      ...firm,
      date('blog', 'Thursday', 'The releases started on Thursday.', null),
      date('blog', 'Friday', 'The minister praised them on Friday.', null),
    ];
    expect(inferPublished([...sources, makeSource('blog', null)], claims)).toEqual(
      new Map([['blog', '2031-05-09']]),
    );
  });

  test('takes no weekday that does not fit, but the day most articles appeared on', () => {
    const claims = [...firm, date('blog', 'Sunday', 'The releases started on Sunday.', null)];
    expect(inferPublished([...sources, makeSource('blog', null)], claims)).toEqual(
      new Map([['blog', '2031-05-10']]),
    );
  });

  test('takes a later day the article itself tells of', () => {
    const claims = [
      ...firm,
      date('blog', 'May 8, 2031', 'The releases began on May 8, 2031.', '2031-05-08'),
      date('blog', 'May 11', 'They went on until May 11.', '2031-05-11'),
    ];
    expect(inferPublished([...sources, makeSource('blog', null)], claims).get('blog')).toBe(
      '2031-05-11',
    );
  });

  test('says nothing where the others are scattered', () => {
    const scattered = [makeSource('post', '2031-05-10'), makeSource('wire', '2031-07-10')];
    const claims = [date('blog', 'Sunday', 'The minister spoke on Sunday.', null)];
    expect(inferPublished([...scattered, makeSource('blog', null)], claims)).toEqual(new Map());
  });

  test('leaves a source alone that has its own date', () => {
    expect(inferPublished(sources, firm)).toEqual(new Map());
  });
});
