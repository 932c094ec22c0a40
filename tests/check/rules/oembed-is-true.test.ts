import { expect, test } from 'vitest';
import type { StoryRecord } from '../../../scripts/check/record/story-record.ts';
import { oembedIsTrue } from '../../../scripts/check/rules/oembed-is-true.ts';
import { toOembed } from '../../../src/story/to-oembed.ts';

const story: StoryRecord = {
  id: 'harbor',
  language: 'en',
  dates: null,
  claims: new Map(),
  sources: new Map(),
  measures: [],
  disagreements: [],
  events: [],
  desk: [],
} as never;
const site = {
  paths: new Set(
    ['embed/idle/index.html', 'embed/idle/chart.png', 'index.html'].map((path) => `harbor/${path}`),
  ),
  files: new Map(),
  ids: new Map(),
  base: '/',
  heights: new Map([['harbor/embed/idle/index.html', ['600', '480']]]),
};
const good = {
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

/** The first bytes of a picture of 688 by 520 pixels. */
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000002b000000208', 'hex');

function judge(text: string, picture: Uint8Array = png): readonly string[] {
  const path = 'harbor/embed/idle/oembed.json';
  const built = { path, file: `dist/${path}`, bytes: new Uint8Array(), text, story };
  const dist = { root: 'dist', files: new Map([['harbor/embed/idle/chart.png', picture]]) };
  return oembedIsTrue(built, { dist, map: site }).map(({ reason }) => reason);
}

test('what the site writes holds', () => {
  expect(judge(toOembed(good))).toEqual([]);
});

test.each([
  [{ title: 'Idle: 120 boats' }, '"120" stands without a source'],
  [{ sourceLine: 'Sources: forty wires.' }, '"forty" stands without a source'],
  [{ height: 481 }, 'the embed is not 481 pixels tall'],
  [{ address: 'https://news.example/other/' }, '"https://news.example/other/" is no address'],
  [
    { thumbnail: { ...good.thumbnail, address: 'https://cdn.example/harbor/1.png' } },
    '"https://cdn.example/harbor/1.png" is no address',
  ],
  [{ thumbnail: { ...good.thumbnail, width: 690 } }, 'the picture of the chart is 688 × 520'],
])('%o is found', (change, reason) => {
  expect(judge(toOembed({ ...good, ...change }))).toContainEqual(expect.stringContaining(reason));
});

test('an element that WordPress would drop is found', () => {
  const more = toOembed(good).replace('</iframe>', '</iframe><b></b>');
  expect(judge(more)).toEqual([expect.stringContaining('html holds blockquote, a, iframe, b')]);
});

test('a thumbnail that is not there is found', () => {
  expect(judge(toOembed(good), Buffer.alloc(0))).toEqual(['the picture of the chart is none']);
});
