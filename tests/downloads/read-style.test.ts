import { expect, test } from 'vitest';
import { readStyle, readTokens } from '../../src/downloads/read-style.ts';

test('the weaker rule comes first, of equals the earlier', () => {
  const css = '.chart .mark { fill: red } path, rect { fill: blue } .chart path { fill: none }';
  expect(readStyle(css).map(({ path }) => path.join(' '))).toEqual([
    'path',
    'rect',
    '.chart path',
    '.chart .mark',
  ]);
});

test('what depends on the reader is left out', () => {
  const css = `/* a { fill: red } */ a:hover { fill: red } .a > .b { fill: red }
@media print { a { fill: red } @supports (x: y) { b { fill: red } } } a { fill: blue; stroke: none }`;
  expect(readStyle(css)).toEqual([
    {
      path: ['a'],
      weight: 1,
      declarations: [
        ['fill', 'blue'],
        ['stroke', 'none'],
      ],
    },
  ]);
});

test('tokens are those of daylight', () => {
  const css = ':root { color-scheme: light dark; --soft: light-dark(#111, #eee); --page: 10rem }';
  expect([...readTokens(css)]).toEqual([
    ['--soft', '#111'],
    ['--page', '10rem'],
  ]);
});
