import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import config from '../../sourceline.config.ts';
import { sideShape } from '../../src/charts/side-shape.ts';
import { sides } from '../../src/model/claim.ts';
import { contrast, distance, type Eye } from './see-color.ts';

const { paper, highlighter, sides: colors } = config.colors;
const modes = [
  ['on light paper', 0],
  ['on dark paper', 1],
] as const;

const pairs = sides.flatMap((one, index) =>
  sides.slice(index + 1).map((other) => [one, other] as const),
);

describe.each(modes)('the colors of the sides %s', (_, mode) => {
  test('are legible as text on paper, and as marks on the highlighter', () => {
    for (const side of sides) {
      expect(contrast(colors[side][mode], paper[mode]), side).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colors[side][mode], highlighter[mode]), side).toBeGreaterThanOrEqual(3);
    }
  });

  test.each<[Eye, number]>([
    ['full', 20],
    ['deutan', 10],
    ['protan', 10],
    ['tritan', 10],
    ['grey', 3],
  ])('are told apart by the eye: %s', (eye, least) => {
    for (const [one, other] of pairs) {
      const apart = distance(colors[one][mode], colors[other][mode], eye);
      expect(apart, `${one} and ${other}`).toBeGreaterThanOrEqual(least);
    }
  });

  test('the two sides that clash most often are far apart even in grey', () => {
    expect(distance(colors.official[mode], colors.monitor[mode], 'grey')).toBeGreaterThanOrEqual(8);
  });
});

test('each side has a shape of its own, so that color is never alone', () => {
  expect(new Set(sides.map(sideShape)).size).toBe(sides.length);
});

test('hatching, outlines, bars and lines stand out from the paper, and none is thinned', () => {
  const read = (file: string): string =>
    readFileSync(new URL(`../../src/styles/${file}.css`, import.meta.url), 'utf8');
  const inks = [...read('tokens').matchAll(/--ink-\w+: light-dark\((#\w{6}), (#\w{6})\)/g)];
  expect(inks).toHaveLength(2);
  for (const [, light = '', dark = ''] of inks) {
    expect(contrast(light, paper[0])).toBeGreaterThanOrEqual(3);
    expect(contrast(dark, paper[1])).toBeGreaterThanOrEqual(3);
  }
  expect(read('charts')).not.toContain('opacity');
});
