import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { cutFont } from '../../src/fonts/subset-provider.ts';

const require = createRequire(import.meta.url);

test('cutFont keeps the letters wanted, in fewer bytes, the same each time', async () => {
  const file =
    require.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
  const font = await readFile(file);
  const few = await cutFont(font, 'abc', '400 700');
  const more = await cutFont(font, 'abcdefghijklm', '400 700');
  expect(few.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(few.length).toBeLessThan(more.length);
  expect(more.length).toBeLessThan(font.length);
  expect(await cutFont(font, 'abc', '400 700')).toEqual(few);
});
