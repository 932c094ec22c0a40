import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
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

/** Where each shape of a drawing stands, whatever moves the groups around it. */
function placesIn({ children }: Pick<Element, 'children'>, x = 0, y = 0): readonly string[] {
  return children.flatMap((node: ElementContent) => {
    if (node.type !== 'element') return [];
    const { tagName, properties } = node;
    const at = (name: string): number => Number(properties[name] ?? 0);
    const moved = /^translate\((\S+) (\S+)\)$/.exec(String(properties['transform']));
    if (tagName === 'g' || tagName === 'a')
      return placesIn(node, x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0));
    if (tagName === 'circle') return [`circle ${x + at('cx')} ${y + at('cy')}`];
    if (tagName !== 'path') return [`${tagName} ${x + at('x')} ${y + at('y')}`];
    const [, left, top] = /^M(\S+) ([^h]+)h/.exec(String(properties['d'])) ?? [];
    return [`path ${x + Number(left)} ${y + Number(top)}`];
  });
}

const place = fc.integer({ min: 0, max: 3 }).map((steps) => steps * 8);
const shape = fc
  .tuple(fc.constantFrom('circle', 'rect', 'text', 'path'), place, place)
  .map(([name, x, y]) => {
    if (name === 'path') return s('path', { d: `M${x} ${y}h4` });
    return name === 'circle' ? s('circle', { cx: x, cy: y, r: 4 }) : s(name, { x, y });
  });
const { group } = fc.letrec<{ group: Element; child: Element }>((tie) => ({
  group: fc
    .tuple(fc.constantFrom('g', 'a'), fc.array(tie('child'), { minLength: 2, maxLength: 4 }))
    .map(([name, children]) => s(name, children)),
  child: fc.oneof({ depthSize: 'small', withCrossShrink: true }, shape, tie('group')),
}));

test('whatever stands in what, each shape stays where it was', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 4, maxLength: 6 }), (groups) => {
      const drawing = s('svg', groups);
      expect(placesIn(compactDrawing(drawing))).toEqual(placesIn(drawing));
    }),
    { seed: 1, numRuns: 300 },
  );
});
