import { expect, test } from 'vitest';
import { inlineProperties } from '../../scripts/site/inline-properties.ts';

test.each([
  [
    'read once',
    ':root{--x:light-dark(#fff,#000)}p{color:var(--x)}',
    'p{color:light-dark(#fff,#000)}',
  ],
  [
    'short, however often it is read',
    ':root{--pad:9px;color:red}p{top:var(--pad);left:var(--pad)}',
    ':root{color:red}p{top:9px;left:9px}',
  ],
  ['one that another reads', ':root{--x:1px;--y:var(--x)}p{top:var(--y)}', 'p{top:1px}'],
])('inlineProperties writes out what is %s', (_, css, short) => {
  expect(inlineProperties(css)).toBe(short);
});

test.each([
  [
    'long and read often',
    ':root{--x:light-dark(#fff,#000)}p{color:var(--x)}q{color:var(--x)}a{color:var(--x)}',
  ],
  ['set twice', ':root{--x:1px}@media print{:root{--x:2px}}p{top:var(--x)}'],
  ['set for one part only', '.a{--x:1px}p{top:var(--x)}'],
  ['set in a group only', '@media print{:root{--x:1px}}p{top:var(--x)}'],
  ['read with something in its stead', ':root{--x:1px}p{top:var(--x,2px)}'],
])('inlineProperties leaves what is %s', (_, css) => {
  expect(inlineProperties(css)).toBe(css);
});
