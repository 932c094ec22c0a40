import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { embedCodes } from '../../src/story/embed-codes.ts';

const codes = embedCodes({
  address: 'https://news.example/harbor/embed/idle/',
  frozen: { address: 'https://news.example/harbor/embed/idle/0123456789ab/', tallest: 640 },
  script: 'https://news.example/embed.js',
  home: 'https://news.example/harbor/#figure-idle',
  title: 'Idle “boats” & "ships"',
  credit: 'Sources',
  sources: [{ id: 'port', name: 'Port & Pier' }],
  description: h('p', ['Union: ', h('span', { 'data-claim': 'wire-60' }, '60 "idle"'), '.']),
  drawing: { markup: '<svg width="688"><text>60</text></svg>\n', width: 688, height: 512 },
  tallest: 600,
  usual: 480,
});
const textOf = (kind: string): string | undefined =>
  codes
    .find((code) => code.kind === kind)
    ?.parts.map(({ text }) => text)
    .join('');

test('the plain frame is as tall as the chart is anywhere', () => {
  expect(textOf('frame')).toBe(
    '<iframe src="https://news.example/harbor/embed/idle/" title="Idle “boats” &amp; &quot;ships&quot;" loading="lazy" width="100%" height="600" style="border:none;width:100%"></iframe>',
  );
});

test('the frame that fits brings the host script and begins as tall as in an article', () => {
  expect(textOf('scripted')).toContain('<iframe data-sourceline src="https://news.example/');
  expect(textOf('scripted')).toContain('height="480"');
  expect(textOf('scripted')).toContain(
    '\n<script src="https://news.example/embed.js" async></script>',
  );
});

test('pym.js and editors take the address', () => {
  expect(textOf('pym')).toBe('<div data-pym-src="https://news.example/harbor/embed/idle/"></div>');
  expect(textOf('address')).toBe('https://news.example/harbor/embed/idle/');
});

test('the picture has the chart in words as its alternative text, a size, and its sources', () => {
  expect(textOf('picture')).toBe(
    '<figure><a href="https://news.example/harbor/#figure-idle"><img src="https://news.example/harbor/embed/idle/chart.png" srcset="https://news.example/harbor/embed/idle/chart@2x.png 2x" width="688" height="512" style="max-width:100%;height:auto" alt="Idle “boats” &amp; &quot;ships&quot;. Union: 60 &quot;idle&quot;."></a><figcaption>Sources: Port &amp; Pier.</figcaption></figure>',
  );
});

test('a number of the alternative text names its claim', () => {
  const parts = codes.find(({ kind }) => kind === 'picture')?.parts ?? [];
  expect(parts.find(({ text }) => text.startsWith('60'))?.vouch).toEqual({
    'data-claim': 'wire-60',
  });
});

test('the drawing is the file, as wide as its column at most', () => {
  expect(textOf('drawing')).toBe(
    '<svg style="max-width:100%;height:auto" width="688"><text>60</text></svg>',
  );
});

test('the frozen frame has an address and a height of its own', () => {
  expect(textOf('frozen')).toContain('src="https://news.example/harbor/embed/idle/0123456789ab/"');
  expect(textOf('frozen')).toContain('height="640"');
});

test('a number stands only in a part that says why it may', () => {
  const bare = codes.flatMap(({ parts }) => parts).filter(({ vouch }) => vouch === undefined);
  expect(bare.filter(({ text }) => /\p{N}/u.test(text))).toEqual([]);
});
