/** Gives the fonts that pictures are set in: the site's own, one file a weight, as programs without a browser read them. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import config from '../../sourceline.config.ts';
import { setWidth } from './mark-faces.ts';

/** Those that the drawings use. */
const weights = [400, 600, 700];

/** @param letters - every character of the drawings */
export async function pictureFonts(letters: string): Promise<readonly Uint8Array[]> {
  const { data, reading } = config.fonts;
  const files = [data, reading].flatMap((family) => [...family.files.entries()]);
  const { resolve } = createRequire(import.meta.url);
  const fonts: Uint8Array[] = [];
  for (const [place, { src }] of files) {
    const font = await readFile(resolve(src));
    for (const wght of weights)
      fonts.push(setWidth(await subsetFont(font, letters, toOptions(wght)), place));
  }
  return fonts;
}

/** A font without weights of its own stays as it is. */
function toOptions(wght: number) {
  return { targetFormat: 'truetype' as const, variationAxes: { wght } };
}
