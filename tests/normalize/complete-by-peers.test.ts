import { expect, test } from 'vitest';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';
import { completeByPeers } from '../../scripts/normalize/published/complete-by-peers.ts';

const body =
  'The ferry ran aground off the cape, the harbor master said, and all of those on board were brought ashore in the night.';

function datesOf(...heads: readonly string[]) {
  const articles = heads.map((head, at) =>
    normalizeSource(
      {
        file: `${at}.txt`,
        text: `Ferry runs aground\n\n${head}${body}\n`,
        encoding: '',
        sha256: '',
      },
      `${at}`,
    ),
  );
  return completeByPeers(articles).map(({ source }) => source.published);
}

test('a dateline without a year is of the year that brings it nearest to another article', () => {
  expect(
    datesOf('9 June 2013\n\n', '2 December 2013\n\n', 'PORT ALDER, June 10 (HW) -- ')[2],
  ).toEqual({ date: '2013-06-10', how: 'inferred', text: 'June 10' });
});

test('across the new year', () => {
  expect(datesOf('2 January 2014\n\n', 'PORT ALDER, Dec. 30 (HW) -- ')[1]?.date).toBe('2013-12-30');
});

test('a line below the title does too, and its weekday must fit', () => {
  expect(datesOf('9 June 2013\n\n', 'Monday, June 10\n\n')[1]?.date).toBe('2013-06-10');
  expect(datesOf('9 June 2013\n\n', 'Tuesday, June 10\n\n')[1]).toBeNull();
});

test('an article that prints its own year keeps it', () => {
  expect(datesOf('9 June 2013\n\n', 'PORT ALDER, June 10, 2011 (HW) -- ')[1]?.date).toBe(
    '2011-06-10',
  );
});

test('nothing is known where no article prints a year', () => {
  expect(datesOf('PORT ALDER, June 9 (HW) -- ', 'PORT ALDER, June 10 (HW) -- ')).toEqual([
    null,
    null,
  ]);
});
