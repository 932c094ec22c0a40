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

const wire = [
  'A ferry with 120 people on board sank off Alder Point late on Sunday after it struck a rock in thick fog, the coast guard said.',
  'Divers searched the wreck through the night and brought 7 bodies ashore by dawn.',
  'The harbor master said the captain had been warned twice about the fog before leaving port.',
  'An inquiry will open in May, and the owner has promised to pay for the burials.',
].join(' ');

test('a wire text under another headline and byline is a copy', () => {
  const a = article('a', `Ferry sinks off Alder Point\n\nBy Ana Ruiz\n\n${wire}`);
  const b = article('b', `Night of fog ends in disaster\n\nBy Bo Lind\n\n${wire}`);
  expect([...findCopies([a, b])]).toEqual([['b', 'a']]);
});

test('a wire text with words exchanged here and there is a copy', () => {
  const told = wire
    .replace('late on Sunday', 'on Sunday night')
    .replace('thick fog', 'dense fog')
    .replace('brought 7 bodies ashore', 'recovered 7 bodies')
    .replace('twice', 'repeatedly')
    .replace('pay for', 'cover');
  expect([...findCopies([article('a', wire), article('b', told)])]).toEqual([['b', 'a']]);
});

test('exchanged words with a figure changed are no copy', () => {
  const told = wire.replace('thick fog', 'dense fog').replace('7 bodies', '9 bodies');
  expect([...findCopies([article('a', wire), article('b', told)])]).toEqual([]);
});

test('two articles that carry one statement are no copies', () => {
  const statement =
    'The owner said it was “shocked and saddened by the loss of the ferry and of those on board, and will help the families in every way it can”.';
  const a = article('a', `${wire} ${statement}`);
  const b = article(
    'b',
    `Relatives waited at the quay all day. Nobody came to speak to them. ${statement} A service is planned. The fog has lifted.`,
  );
  expect([...findCopies([a, b])]).toEqual([]);
});
