import { expect, test } from 'vitest';
import { readRows, type Row } from '../../scripts/read/read-rows.ts';

/** Hands the input over in chunks of a few bytes, as a pipe may. */
async function read(input: string | Uint8Array, size = 3): Promise<readonly Row[]> {
  const bytes = Buffer.from(input);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  return Array.fromAsync(readRows(chunks()));
}

test('reads rows in their order, whatever their ids', async () => {
  const input =
    '{"id":7,"text":"é 41","published":"2026-01-13","gold":{}}\n\n{"text":"b","published":null}';
  expect(await read(input)).toEqual([
    { id: 7, text: 'é 41', published: '2026-01-13' },
    { id: null, text: 'b', published: null },
  ]);
});

test('takes the day of a time and doubts an impossible date', async () => {
  const rows = await read(
    '{"text":"a","published":"2026-01-13T15:37:00"}\n{"text":"a","published":"2026-02-30"}',
  );
  expect(rows.map((row) => ('text' in row ? row.published : row))).toEqual(['2026-01-13', null]);
});

test('names a line that is no row and goes on', async () => {
  expect(await read('{"text":"a"}\n{"text":1}\nb\n{"text":"c"}\n')).toEqual([
    { id: null, text: 'a', published: null },
    { reason: 'line 2: expected a JSON object with "text"' },
    { reason: 'line 3: expected a JSON object with "text"' },
    { id: null, text: 'c', published: null },
  ]);
});

test('a line separator inside a row does not end it', async () => {
  expect(await read('{"text":"a\u2028b"}\n')).toEqual([
    { id: null, text: 'a\u2028b', published: null },
  ]);
});

test.each([
  ['starts with a line that is no row', 'Ferry sinks\r\n{"text":"a"}\n'],
  ['starts with a brace', '{"id": 1}\n41 people\n'],
  ['has one line only', '41 people'],
])('the input is one article where it %s', async (_, input) => {
  expect(await read(input)).toEqual([{ id: null, text: input, published: null }]);
});

test('one article may be Windows-1252', async () => {
  expect(await read(Uint8Array.of(0x93, 0x34, 0x94))).toEqual([
    { id: null, text: '“4”', published: null },
  ]);
});

test('an article that cannot be decoded is named', async () => {
  expect(await read('41\0')).toEqual([
    {
      reason: 'the input holds NUL characters, so it is binary or damaged; save it as UTF-8 text',
    },
  ]);
});
