import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawPictures } from '../../scripts/site/draw-pictures.ts';

const drawing = (text: string, weight: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><text x="9" y="40" font-family="Source Sans 3, sans-serif" font-size="30" font-weight="${weight}">${text}</text></svg>`;

async function picture(text: string, weight = 400): Promise<ReadonlyMap<string, Buffer>> {
  const dist = await mkdtemp(join(tmpdir(), 'sourceline-pictures-'));
  try {
    const folder = join(dist, 'ferries', 'embed', 'idle');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'chart.svg'), drawing(text, weight));
    await drawPictures(dist);
    const names = (await readdir(folder)).sort();
    return new Map(
      await Promise.all(
        names.map(async (name) => [name, await readFile(join(folder, name))] as const),
      ),
    );
  } finally {
    await rm(dist, { recursive: true });
  }
}

const sizeOf = (png: Buffer | undefined): readonly (number | undefined)[] => [
  png?.readUInt32BE(16),
  png?.readUInt32BE(20),
];

test('a drawing has a picture beside it, and one twice as large', async () => {
  const files = await picture('Twelve boats');
  expect([...files.keys()]).toEqual(['chart.png', 'chart.svg', 'chart@2x.png']);
  expect(sizeOf(files.get('chart.png'))).toEqual([300, 60]);
  expect(sizeOf(files.get('chart@2x.png'))).toEqual([600, 120]);
});

test('the same drawing gives the same bytes, other words give others', async () => {
  const [first, again, other] = await Promise.all(
    ['Twelve boats', 'Twelve boats', 'Twenty boats'].map((text) => picture(text)),
  );
  expect(first).toEqual(again);
  expect(first?.get('chart.png')).not.toEqual(other?.get('chart.png'));
});

test('words are drawn, letters beyond Latin-1 too', async () => {
  const [none, words, accents] = await Promise.all(
    [' ', 'Boats', 'Žůřő'].map((text) => picture(text)),
  );
  const weight = (files: typeof none): number => files?.get('chart.png')?.length ?? 0;
  expect(weight(words)).toBeGreaterThan(weight(none) + 300);
  expect(weight(accents)).toBeGreaterThan(weight(none) + 300);
});

test.each(['Boats', 'Žůřő'])('%s is drawn in the weight it is set in', async (text) => {
  const weights = await Promise.all([400, 600, 700].map((weight) => picture(text, weight)));
  expect(new Set(weights.map((files) => shownBy(files.get('chart.png')))).size).toBe(3);
});

/** What comes after the chunk that names the drawing. */
function shownBy(png: Buffer | undefined): string | undefined {
  const start = png?.indexOf('tEXtSource') ?? 0;
  return png?.toString('latin1', start + (png.readUInt32BE(start - 4) + 8));
}
