import { expect, test } from 'vitest';
import { findCopies } from '../../scripts/normalize/find-copies.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

const story =
  'Officials said 41 people were rescued from the ferry Alder Star on Sunday. The coast guard put the number of dead at 7, while the union said that at least 9 had died in the cold water.';
const article = (id: string, text: string) =>
  normalizeSource({ file: `${id}.txt`, text, encoding: 'utf-8', sha256: id.repeat(64) }, id);

test('the shorter of two alike is a copy of the longer', () => {
  const full = article('a', `Ferry sinks\n\n${story} The inquiry opens in May.`);
  const cut = article('b', `Disaster at sea\n\n${story}`);
  expect([...findCopies([cut, full])]).toEqual([['b', 'a']]);
});

test('of two with the same bytes the later file is the copy', () => {
  const a = article('a', story);
  const b = { ...a, source: { ...a.source, id: 'b' } };
  expect([...findCopies([a, b])]).toEqual([['b', 'a']]);
});

test('one sentence of another article is a copy of it', () => {
  const sentence = `Alder FM\n\n${story.split('. ')[0]}.`;
  expect([...findCopies([article('a', story), article('b', sentence)])]).toEqual([['b', 'a']]);
});

test('the same words with another figure are no copy', () => {
  const changed = article('b', story.replace('41', '47'));
  expect([...findCopies([article('a', story), changed])]).toEqual([]);
});

test('articles in their own words are no copies', () => {
  const other = article(
    'b',
    'The ferry Alder Star went down on Sunday and 41 were saved, the mayor told a radio.',
  );
  expect([...findCopies([article('a', story), other])]).toEqual([]);
});
