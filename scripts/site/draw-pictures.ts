/** Makes pictures of the drawings that people share, for programs that show no SVG. */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import config from '../../sourceline.config.ts';
import { markFaces } from './mark-faces.ts';
import { pictureFonts } from './picture-fonts.ts';
import { signPicture } from './sign-picture.ts';

/** Drawings by the end of their path, and the pictures made of each: what is added to the name, and the zoom. */
const kinds: readonly (readonly [
  glob: string,
  pictures: readonly (readonly [string, number])[],
])[] = [
  [
    '*/embed/*/chart.svg',
    [
      ['', 1],
      ['@2x', 2],
    ],
  ],
  ['*/{,embed/*/}card.svg', [['', 1]]],
];

let engine: Promise<void> | null = null;

/**
 * Puts a PNG beside each such drawing of a built site. The engine and the fonts are packages, so every machine makes the
 * same bytes.
 */
export async function drawPictures(dist: string): Promise<void> {
  const jobs = kinds.flatMap(([glob, pictures]) =>
    globSync(glob, { cwd: dist })
      .sort()
      .map((file) => ({ path: join(dist, file), pictures })),
  );
  if (jobs.length === 0) return;
  const drawings = new Map<string, string>();
  for (const { path } of jobs) drawings.set(path, await readFile(path, 'utf8'));
  const fonts = await pictureFonts([...new Set([...drawings.values()].join(''))].sort().join(''));
  engine ??= startEngine();
  await engine;
  for (const { path, pictures } of jobs) {
    const drawing = drawings.get(path) ?? '';
    for (const [suffix, zoom] of pictures) {
      const png = toPicture(drawing, zoom, fonts);
      await writeFile(path.replace(/\.svg$/, `${suffix}.png`), signPicture(png, drawing));
    }
  }
}

async function startEngine(): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
}

function toPicture(drawing: string, zoom: number, fonts: readonly Uint8Array[]): Uint8Array {
  const resvg = new Resvg(markFaces(drawing, config.fonts.data.files), {
    font: { fontBuffers: [...fonts] },
    fitTo: { mode: 'zoom', value: zoom },
  });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}
