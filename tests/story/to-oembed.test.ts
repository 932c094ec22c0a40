import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { toOembed } from '../../src/story/to-oembed.ts';
import { filterOembed } from '../client/wordpress.ts';
import { hostileText } from '../property/hostile-text.ts';

const target = {
  title: 'Idle boats',
  sourceLine: 'Sources: Harbor Wire.',
  address: 'https://news.example/harbor/embed/idle/',
  home: 'https://news.example/harbor/#figure-idle',
  width: 640,
  height: 480,
  thumbnail: {
    address: 'https://news.example/harbor/embed/idle/chart.png',
    width: 688,
    height: 520,
  },
  provider: { name: 'News', address: 'https://news.example/' },
};
const htmlOf = (title: string): string => JSON.parse(toOembed({ ...target, title })).html;

test('holds what version 1.0 asks of type rich, and a picture', () => {
  expect(JSON.parse(toOembed(target))).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Idle boats',
    width: 640,
    height: 480,
    html:
      '<blockquote><a href="https://news.example/harbor/#figure-idle">Idle boats. Sources: Harbor Wire.</a></blockquote>' +
      '<iframe src="https://news.example/harbor/embed/idle/" width="640" height="480" title="Idle boats"></iframe>',
    thumbnail_url: 'https://news.example/harbor/embed/idle/chart.png',
    thumbnail_width: 688,
    thumbnail_height: 520,
    provider_name: 'News',
    provider_url: 'https://news.example/',
    cache_age: 86_400,
  });
});

test('a title that ends its own sentence gets no second full stop', () => {
  expect(htmlOf('How many?')).toContain('>How many? Sources: Harbor Wire.</a>');
});

test('no title leaves its place, and WordPress keeps all of it', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const html = htmlOf(title);
      const names = [...serialize(parseFragment(html)).matchAll(/<([a-z]+)/g)].map(
        ([, tag]) => tag,
      );
      expect(names).toEqual(['blockquote', 'a', 'iframe']);
      expect(filterOembed(html, 'aB3dE6gH9k')).not.toBeNull();
    }),
    { seed: 11, numRuns: 5000 },
  );
});
