import { expect, test } from 'vitest';
import { readFileName } from '../../scripts/normalize/published/read-file-name.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

test.each([
  ['2031-05-06_harbor-post.txt', '2031-05-06'],
  ['wire/2031_05_06 the ferry.txt', '2031-05-06'],
  ['post-20310506.txt', '2031-05-06'],
  ['2031-02-30.txt', null],
  ['2031-0506.txt', null],
  ['ferry-2031.txt', null],
  ['120310506.txt', null],
])('%s carries %s', (file, date) => {
  expect(readFileName(file)?.date ?? null).toBe(date);
});

test('a day in a name is inferred, and gives way to what the page states or tells', () => {
  const publishedOf = (text: string) =>
    normalizeSource({ file: '2031-05-06.txt', text, encoding: 'utf-8', sha256: '' }, 'a').source
      .published;
  expect(publishedOf('Ferry sinks\n\nThe ferry sank off the cape in the night.\n')).toEqual({
    date: '2031-05-06',
    how: 'inferred',
    text: null,
  });
  expect(
    publishedOf('Ferry sinks\n\nMay 4, 2031\n\nThe ferry sank off the cape in the night.\n')?.date,
  ).toBe('2031-05-04');
  expect(
    publishedOf('Ferry sinks\n\nThe ferry was raised on 9 May 2031, and nobody was there.\n')?.date,
  ).toBe('2031-05-09');
});
