import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, type LabelRequest, placeLabels } from '../../src/charts/place-labels.ts';

const frame: Box = { x: 0, y: 0, width: 600, height: 300 };
const mark = (x: number, y: number): Box => ({ x: x - 5, y: y - 5, width: 10, height: 10 });
const request = (x: number, y: number, width = 80): LabelRequest => ({
  x,
  y,
  reach: 5,
  lift: 5,
  width,
  height: 30,
});

test('a lone label stands to the right of its mark, without a line to it', () => {
  expect(placeLabels([request(100, 100)], [mark(100, 100)], frame)).toEqual([
    { x: 112, y: 85, width: 80, height: 30, leader: null, isForced: false },
  ]);
});

test('at the right edge it stands to the left', () => {
  const [label] = placeLabels([request(590, 100)], [mark(590, 100)], frame);
  expect(label).toMatchObject({ x: 498, leader: null });
});

test('no label covers another or a mark, whatever is asked for', () => {
  const point = fc.record({
    x: fc.integer({ min: 10, max: 590 }),
    y: fc.integer({ min: 10, max: 290 }),
    width: fc.integer({ min: 20, max: 160 }),
  });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const marks = points.map(({ x, y }) => mark(x, y));
      const labels = placeLabels(
        points.map(({ x, y, width }) => request(x, y, width)),
        marks,
        frame,
      );
      labels.forEach((label, index) => {
        expect(marks.some((box) => overlap(box, label))).toBe(false);
        expect(labels.some((other, at) => at < index && overlap(other, label))).toBe(false);
      });
    }),
    { seed: 7, numRuns: 300 },
  );
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
