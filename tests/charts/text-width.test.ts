import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';

/** Advance widths in thousandths of an em at one x-height, as Chromium measures the three faces an embed may be set in. */
const faces = JSON.parse(
  readFileSync(new URL('advance-widths.json', import.meta.url), 'utf8'),
) as Readonly<
  Record<string, Readonly<Record<'regular' | 'bold', Readonly<Record<string, number>>>>>
>;

const lines = [
  'over 400',
  'at least 1,200',
  '49 to 73',
  '12–13 Jan · Human rights organizations',
  'Venezuela’s penitentiary authority',
  'the Ministry of Women and Communities',
  'MINISTRY OF HEALTH',
  'between $1.4 billion and $2 billion',
  '1,051,635',
  'over 330 apart',
  'Oficina de Emergencias del Ministerio',
];

test.each(Object.entries(faces))(
  'a line is never wider in %s than it is taken to be',
  (_, face) => {
    for (const line of lines)
      for (const weight of ['regular', 'bold'] as const) {
        const units = [...line].reduce(
          (sum, character) => sum + (face[weight][character] ?? 560),
          0,
        );
        expect(textWidth(line, 13, weight === 'bold'), line).toBeGreaterThanOrEqual(
          Math.floor((units / 1000) * 13),
        );
      }
  },
);

test('a line too long is cut at a space, and what is left over ends in an ellipsis', () => {
  expect(wrapText('the river board of the upper valley', 95, 13, 2)).toEqual([
    'the river board',
    'of the upper…',
  ]);
});

test('a number is not cut at the spaces within it', () => {
  expect(wrapText('some 15 000 people', 60, 13)).toEqual(['some', '15 000', 'people']);
  expect(wrapText('some 15\u202f000 people', 60, 13)).toEqual(['some', '15\u202f000', 'people']);
});
