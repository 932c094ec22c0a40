import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compactDrawing } from '../../src/story/compact-drawing.ts';

const row = (y: number) =>
  s('g', [
    s('text', { class: 'date', y }, '3 Jan'),
    s('text', { y: y + 16 }, [
      s('tspan', { x: 0, dy: 0 }, 'Talks'),
      s('tspan', { x: 0, dy: 16 }, 'begin'),
    ]),
    s('path', { class: 'leader', d: `M6 ${y + 30}H216` }),
    s('a', { href: '#s3' }, [
      s('path', { class: 'hit', d: `M216 ${y + 30}v0.1` }),
      s('circle', { cx: 216, cy: y + 30, r: 4 }),
      s('text', { class: 'number', x: 230, y: y + 26 }, '41'),
    ]),
  ]);
const drawn = s('svg', [40, 120, 200, 280].map(row));

test('rows that look alike are written alike, each at its own place', () => {
  const [, second = '', third = ''] = toHtml(compactDrawing(drawn)).split('<g');
  expect(second.replace('translate(0 40)', '')).toBe(third.replace('translate(0 120)', ''));
});

test('a link stands where its mark is; text that began at the edge still does', () => {
  expect(toHtml(compactDrawing(drawn)).split('</g>')[0]).toBe(
    '<svg><g transform="translate(0 40)"><text class="date">3 Jan</text><text y="16"><tspan x="0" dy="0">Talks</tspan><tspan x="0" dy="16">begin</tspan></text><path class="leader" d="M6 30H216"></path><a href="#s3" transform="translate(216 30)"><path class="hit" d="M0 0v0.1"></path><circle r="4"></circle><text class="number" x="14" y="-4">41</text></a>',
  );
});

test('few rows stay as they are', () => {
  const few = s('svg', [40, 120].map(row));
  expect(compactDrawing(few)).toBe(few);
});

test('a path with curves is a mistake', () => {
  const curved = s(
    'svg',
    [1, 2, 3, 4].map((y) => s('g', [s('text', { y }), s('path', { d: 'M0 0C1 1 2 2 3 3' })])),
  );
  expect(() => compactDrawing(curved)).toThrow('unknown path command: C');
});
