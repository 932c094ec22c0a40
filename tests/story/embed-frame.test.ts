import fc from 'fast-check';
import { s } from 'hastscript';
import { expect, test } from 'vitest';
import { embedFrame, type EmbedText } from '../../src/story/embed-frame.ts';

const chart = {
  wide: s('svg', { width: 640, height: 300 }),
  narrow: s('svg', { width: 288, height: 400 }),
};
const text: EmbedText = {
  title: 'Sailings cancelled',
  reading: 'Each mark is one published number.',
  legend: ['Company', 'Union'],
  foot: 'Sources: Port Ledger. Part of How many ferries sail?',
};

test('a page is as tall as its padding, its lines of text, its drawing and the summary of its table', () => {
  const head = 26 + 4 + 22 + 6 + 22;
  const foot = (lines: number): number => 8 + lines * 20;
  const rest = 12 + 16 + 16 + 22 + 12;
  expect(embedFrame(chart, text)).toEqual({
    head: [head, head, head, head],
    foot: [foot(2), foot(1), foot(1), foot(1)],
    page: [
      head + 400 + foot(2) + rest,
      head + 400 + foot(1) + rest,
      Math.ceil(head + (300 * 616) / 640 + foot(1) + rest),
      head + 300 + foot(1) + rest,
    ],
  });
});

test('no legend takes no room', () => {
  const with0 = embedFrame(chart, { ...text, legend: [] });
  expect(embedFrame(chart, text).head[0] - with0.head[0]).toBe(28);
});

test('a wider frame never needs more room for text', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zé]{1,14}$/), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, words, (title, reading, foot) => {
      const frame = embedFrame(chart, {
        title: title.join(' '),
        reading: reading.join(' '),
        legend: title.slice(0, 6),
        foot: foot.join(' '),
      });
      for (const heights of [frame.head, frame.foot])
        expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    }),
    { seed: 6, numRuns: 200 },
  );
});

test('a drawing without a size is a mistake', () => {
  expect(() => embedFrame({ ...chart, wide: s('svg') }, text)).toThrow('invalid drawing');
});
