import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/check/passages/page.ts';
import { codeIsTrue, heightsOf } from '../../../scripts/check/rules/code-is-true.ts';
import { noVouch } from '../../../scripts/check/vouch/vouch.ts';

const embed = 'harbor/embed/idle/index.html';
const page = parsePage('harbor/embed/idle/code/index.html', 'dist/code', '<p></p>');
/** As much of a PNG as states its size. */
const picture = new Uint8Array(24);
new DataView(picture.buffer).setUint32(16, 688);
new DataView(picture.buffer).setUint32(20, 512);
const files = new Map([
  [embed, new Uint8Array()],
  ['embed.js', new Uint8Array()],
  ['harbor/embed/idle/chart.png', picture],
  ['harbor/embed/idle/chart@2x.png', picture],
  ['harbor/embed/idle/chart.svg', new TextEncoder().encode('<svg><text>60</text></svg>\n')],
]);
const site = {
  files,
  paths: new Set(files.keys()),
  ids: new Map(),
  base: '/papers/',
  heights: new Map([[embed, heightsOf(parsePage(embed, embed, '<main data-heights="500 420">'))]]),
};
const at = { file: 'dist/code', line: 1, column: 1 };
const judge = (furniture: string, target: string): readonly (string | undefined)[] =>
  codeIsTrue({ ...noVouch, furniture, target }, page, site, at).map(({ reason }) => reason);

test.each([
  ['code-height', '420'],
  ['code-width', '100%'],
  ['code-width', '640'],
  ['address', 'https://news.example/papers/harbor/embed/idle/'],
  ['address', '/papers/embed.js'],
  ['address', '/papers/harbor/embed/idle/chart@2x.png 2x'],
  ['code-width', '688'],
  ['code-height', '512'],
  ['drawing', '><text>60</text></svg>'],
  ['note', '9'],
])('%s may be %s', (furniture, target) => {
  expect(judge(furniture, target)).toEqual([]);
});

test.each([
  ['code-height', '421', 'the embed is not 421 pixels tall'],
  ['code-width', '421', '"421" is no width of a frame'],
  ['address', 'https://news.example/papers/harbor/embed/idle-2/', 'is no address of this site'],
  ['address', '/papers/harbor/embed/idle/chart@2x.png 3x', 'is no address of this site'],
  ['drawing', '><text>61</text></svg>', 'the drawing is not that of chart.svg'],
  ['address', 'https://news.example/other/embed.js', 'is no address of this site'],
])('%s may not be %s', (furniture, target, reason) => {
  expect(judge(furniture, target)).toEqual([expect.stringContaining(reason)]);
});
