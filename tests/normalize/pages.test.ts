import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

const folder = join(import.meta.dirname, 'fixtures');

/** Each folder holds a page as it was saved and what is read from it; `UPDATE=1` writes the latter anew. */
test.each(globSync('*/input.txt', { cwd: folder }).map(dirname).sort())('page %s', (name) => {
  const text = readFileSync(join(folder, name, 'input.txt'), 'utf8');
  const { source, blocks, sentences } = normalizeSource(
    { file: 'input.txt', text, encoding: 'utf-8', sha256: '0'.repeat(64) },
    name,
  );
  const { title, publisher, url, language, published } = source;
  const found = {
    source: { title, publisher, url, language, published },
    blocks: blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
    sentences: sentences.map(({ start, end }) => text.slice(start, end)),
  };
  const expected = join(folder, name, 'expected.json');
  if (!existsSync(expected) || process.env['UPDATE'] === '1') {
    writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
  }
  expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
