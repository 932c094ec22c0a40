import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pruneStyle } from '../../scripts/site/prune-styles.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (css: string): string =>
  `<meta content="style-src ${hashOf(css)};"><style>${css}</style><p class="a b">A</p>`;

test.each([
  ['rules of classes that the page lacks', '.a{top:0}.c{top:0}', '.a{top:0}'],
  ['one selector of several', '.c,.a .b,p{top:0}', '.a .b,p{top:0}'],
  ['rules of languages that the page lacks', 'q:lang(es){top:0}p{top:0}', 'p{top:0}'],
  [
    'what stands before a function that the page lacks',
    '.c li:has(.a,.b),.a:is(.b,.c:not(.a,p)),.c:not(.a){top:0}',
    '.a:is(.b,.c:not(.a,p)){top:0}',
  ],
  ['groups that are left empty', '@media (width<480px){.c{top:0}}p{top:0}', 'p{top:0}'],
  [
    'unread properties, and those that only they read',
    '.a{--x:1px;--y:var(--x);--z:2px}p{top:var(--z)}',
    '.a{--z:2px}p{top:var(--z)}',
  ],
])('pruneStyle drops %s, and allows what is left', (_, given, kept) => {
  expect(pruneStyle(page(given))).toBe(page(kept));
});

test('pruneStyle keeps what it cannot judge', () => {
  const css = 'p:not(.c){top:0}.a>:is(.c,.d){top:0}@font-face{src:x}';
  expect(pruneStyle(page(css))).toBe(page(css));
});

test('pruneStyle keeps the rules of a language for its regions', () => {
  const css = 'q:lang(es){top:0}';
  const spanish = page(css).replace('<p ', '<p lang="es-MX" ');
  expect(pruneStyle(spanish)).toBe(spanish);
});

test('pruneStyle keeps what a script of the page gives', () => {
  expect(pruneStyle(page('.now{top:0}'))).toBe(page('.now{top:0}'));
});

test('pruneStyle joins the sheets of a page into one, which is all its policy allows', () => {
  const [fonts, own] = ['.a{--font:x;--other:y}', '.a{font:var(--font)}'];
  const two = page(own)
    .replace(hashOf(own), `${hashOf(fonts)} ${hashOf(own)}`)
    .replace('<style>', `<style>${fonts}</style><style>`);
  expect(pruneStyle(two)).toBe(page(`.a{--font:x}${own}`));
});
