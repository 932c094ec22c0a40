/** Collects the characters a site can show, so that its fonts need hold no others. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every page may need: ASCII, and the typography of dates, ranges, quotations and calculations. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0\u2009\u202f‘’“”«»¿¡–—…·•×÷−§©€£°`;

/**
 * Gives each character of the files below the folders once, in both cases, by code point.
 *
 * @param folders - of text files; a folder that is absent holds nothing
 */
export async function lettersOf(folders: readonly string[]): Promise<string> {
  const letters = new Set(always);
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      for (const letter of new Set(text)) letters.add(letter);
    }
  }
  for (const letter of [...letters])
    for (const other of letter.toUpperCase() + letter.toLowerCase()) letters.add(other);
  return [...letters]
    .filter((letter) => !/\p{C}/u.test(letter))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
