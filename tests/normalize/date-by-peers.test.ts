import { expect, test } from 'vitest';
import { dateByPeers } from '../../scripts/normalize/date-by-peers.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

const undated =
  'Ferry runs aground\n\nThe rescue, which started on Thursday, was praised across the country. The minister thanked the divers on Friday and went home.';

function publishedOf(texts: readonly string[]) {
  const articles = texts.map((text, at) =>
    normalizeSource({ file: `${at}.txt`, text, encoding: 'utf-8', sha256: '' }, `s${at}`),
  );
  return dateByPeers(articles).map(({ source }) => source.published);
}

const dated = (day: string, body: string) =>
  `Ferry runs aground\n\n${day}\n\n${body} All of those on board were brought ashore in the night, the harbor master said.`;

const peers = [
  dated('January 13, 2026', 'The ferry sank on Thursday off the cape.'),
  dated('January 12, 2026', 'The divers were sent out on January 8, 2026.'),
];

test('an undated article is of the first day on which its weekdays are those of the others', () => {
  expect(publishedOf([undated, ...peers])[0]).toEqual({
    date: '2026-01-09',
    how: 'inferred',
    text: null,
  });
});

test('what an article states stays', () => {
  const [, first, second] = publishedOf([undated, ...peers]);
  expect([first?.date, second?.date]).toEqual(['2026-01-13', '2026-01-12']);
});

test('one other article is no proof', () => {
  expect(publishedOf([undated, peers[0] ?? ''])[0]).toBeNull();
});

test('in a story of many weeks any week would do, so none is taken', () => {
  const late = dated('March 20, 2026', 'The wreck was raised on Thursday.');
  expect(publishedOf([undated, ...peers, late])[0]).toBeNull();
});

test('an article without weekdays is left alone', () => {
  const text = 'Ferry runs aground\n\nThe rescue was praised across the country by many.';
  expect(publishedOf([text, ...peers])[0]).toBeNull();
});
