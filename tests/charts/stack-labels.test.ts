import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackLabels, type StackRequest } from '../../src/charts/stack-labels.ts';

test('a lone label is set over the middle of its mark, next to the line', () => {
  expect(stackLabels([{ middle: 100, width: 40 }], 300, 3)).toEqual([
    { lane: 0, x: 80, anchor: 'middle', at: 100 },
  ]);
});

test('at an edge it is set flush with it', () => {
  expect(
    stackLabels(
      [
        { middle: 5, width: 40 },
        { middle: 295, width: 40 },
      ],
      300,
      3,
    ),
  ).toEqual([
    { lane: 0, x: 0, anchor: undefined, at: 0 },
    { lane: 0, x: 260, anchor: 'end', at: 300 },
  ]);
});

test('where two marks stand close, no upright passes behind the lower label', () => {
  const [one, other] = stackLabels(
    [
      { middle: 40, width: 70 },
      { middle: 48, width: 70 },
    ],
    300,
    2,
  );
  expect([one?.lane, other?.lane]).toEqual([1, 0]);
  expect(other?.x).toBeGreaterThan(40);
});

test('a label that finds no room is left out, the others keep theirs', () => {
  const same = Array.from({ length: 3 }, () => ({ middle: 50, width: 90 }));
  expect(stackLabels(same, 100, 1).filter((label) => label !== null)).toHaveLength(1);
});

test('labels stay inside, apart, and clear of the uprights of those above them', () => {
  const request = fc.record({
    middle: fc.integer({ min: 0, max: 300 }),
    width: fc.integer({ min: 10, max: 240 }),
  });
  fc.assert(
    fc.property(fc.array(request, { maxLength: 9 }), (requests) => {
      const placed = stackLabels(requests, 300, 4).flatMap((label, index) => {
        const asked = requests[index];
        return label === null || asked === undefined ? [] : [{ ...label, ...asked }];
      });
      for (const label of placed) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(300);
        for (const other of placed) if (other !== label) expect(collide(label, other)).toBe(false);
      }
    }),
    { seed: 5, numRuns: 300 },
  );
});

function collide(
  one: StackRequest & { readonly x: number; readonly lane: number },
  other: StackRequest & { readonly x: number; readonly lane: number },
): boolean {
  if (one.lane === other.lane) return one.x < other.x + other.width && other.x < one.x + one.width;
  return other.lane > one.lane && other.middle > one.x && other.middle < one.x + one.width;
}
