import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { paintDrawing } from '../../src/downloads/paint-drawing.ts';
import { readStyle } from '../../src/downloads/read-style.ts';

const paint = (css: string, drawing: ReturnType<typeof s>): string =>
  toHtml(
    paintDrawing(
      drawing,
      readStyle(css),
      new Map([['--ink', 'black']]),
      new Map([['side-union', new Map([['--by', 'plum']])]]),
    ),
    { space: 'svg', closeEmptyElements: true },
  );

test('the stronger rule wins, and classes are gone', () => {
  const css = '.a .b { fill: red } .b { fill: blue; stroke-width: 2px; cursor: pointer }';
  expect(paint(css, s('g', { class: 'a' }, [s('path', { class: 'b', d: 'M0 0' })]))).toBe(
    '<g><path d="M0 0" fill="red" stroke-width="2" /></g>',
  );
});

test('a side’s color reaches what is inside, and nothing beside it', () => {
  const css = 'path { fill: var(--by, var(--ink)) } rect { fill: var(--by) }';
  const drawing = s('g', [
    s('g', { class: 'by side-union' }, [s('path'), s('rect')]),
    s('path'),
    s('rect'),
  ]);
  expect(paint(css, drawing)).toBe(
    '<g><g><path fill="plum" /><rect fill="plum" /></g><path fill="black" /><rect /></g>',
  );
});

test('every part of a selector must stand around the element, in its order', () => {
  const css = '.a .b path { fill: red }';
  const nested = (outer: string, inner: string): ReturnType<typeof s> =>
    s('g', { class: outer }, [s('g', [s('g', { class: inner }, [s('path')])])]);
  expect(paint(css, nested('a', 'b'))).toContain('red');
  expect(paint(css, nested('b', 'a'))).not.toContain('red');
});
