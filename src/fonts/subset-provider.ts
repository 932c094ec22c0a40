/** Gives Astro a family of fonts from installed packages, cut down to the letters and weights that the site shows. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FontProvider } from 'astro';
import subsetFont from 'subset-font';
import type { FontFamily } from '../model/site-config.ts';
import { unicodeRange } from '../model/unicode-range.ts';
import { lettersOf } from './letters-of.ts';

/** What keeps letters readable and figures in line; the rest of a font's features no page asks for. */
const features = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum'];

/**
 * @param name - unlike that of any other provider: Astro keeps one a name
 * @param content - folder of the collections, whose text the site shows
 */
export function subsetProvider(name: string, family: FontFamily, content: string): FontProvider {
  let folder = '';
  let letters = '';
  return {
    name,
    init: async ({ root }) => {
      folder = fileURLToPath(new URL('.astro/fonts/', root));
      letters = await lettersOf([content, fileURLToPath(new URL('src/words/', root))]);
      await mkdir(folder, { recursive: true });
    },
    resolveFont: async () => {
      // What holds none of the letters would be loaded by nobody.
      const files = family.files.filter((file) =>
        [...letters].some(unicodeRange(file.unicodeRange)),
      );
      const fonts = files.map(async ({ src, subset, unicodeRange: range }) => ({
        src: [{ url: await cut(src, folder, letters, family.weight), format: 'woff2' }],
        weight: family.weight,
        style: 'normal',
        // A face that comes late waits for the next page: nothing moves under a reader.
        display: 'optional' as const,
        // A face alone has no other to leave letters to.
        ...(files.length > 1 && { unicodeRange: [...range] }),
        meta: { subset },
      }));
      return { fonts: await Promise.all(fonts) };
    },
  };
}

/** Writes the font's subset and gives its path. */
async function cut(src: string, folder: string, letters: string, weight: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(src);
  const path = join(folder, basename(file));
  await writeFile(path, await cutFont(await readFile(file), letters, weight));
  return path;
}

/**
 * Gives a WOFF2 font with the letters that it has of those wanted.
 *
 * @param weight - the weights to keep of a variable font, as CSS writes them: "400 700"
 */
export async function cutFont(font: Buffer, letters: string, weight: string): Promise<Buffer> {
  const [min, max = min] = weight.split(' ').map(Number);
  const options = {
    targetFormat: 'woff2' as const,
    variationAxes: { wght: { min, max } },
    keepFeatures: features,
  };
  return subsetFont(font, letters, options);
}
