import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../scripts/read/decode-text.ts';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const latin = (text: string) => Buffer.from(text, 'latin1');

describe('decodeText decodes', () => {
  test.each([
    ['UTF-8', Buffer.from('40 % – añejo'), '40 % – añejo', 'utf-8'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a', 'utf-8 with byte-order mark'],
    ['UTF-16 LE', bytes(0xff, 0xfe, 0x61, 0, 0xac, 0x20), 'a€', 'utf-16le with byte-order mark'],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0, 0x61, 0x20, 0xac), 'a€', 'utf-16be with byte-order mark'],
    ['Windows-1252', bytes(0x93, 0x34, 0x31, 0x94, 0x80), '“41”€', 'windows-1252'],
    ['ISO-8859-1', latin('La Coruña: 41'), 'La Coruña: 41', 'windows-1252'],
  ])('%s', (_, input, text, encoding) => {
    expect(decodeText(input)).toEqual({ text, encoding });
  });

  test('line ends, invisible characters and U+FFFD exactly as they stand', () => {
    const text = 'a\r\nb\rc\u2028 1\u202F234 \u200B\u00AD\uFFFD';
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  });

  test('any text that was saved as UTF-8', () => {
    const text = fc.string({ unit: 'binary', minLength: 8 }).filter((it) => !it.includes('\0'));
    fc.assert(
      fc.property(text, (written) => {
        const saved = `article ${written.toWellFormed()}`;
        expect(decodeText(Buffer.from(saved))).toEqual({ text: saved, encoding: 'utf-8' });
      }),
      { seed: 1 },
    );
  });
});

describe('decodeText refuses by name', () => {
  test.each([
    ['a Word file', latin('PK\u0003\u0004…'), 'zip archive (a Word or OpenDocument file is one)'],
    ['gzip', bytes(0x1f, 0x8b, 8, 0), 'gzip archive'],
    ['PDF', latin('%PDF-1.7 …'), 'PDF file'],
    ['RTF', latin('{\\rtf1\\ansi 41}'), 'RTF file'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'PNG image'],
  ])('%s', (_, input, name) => {
    expect(decodeText(input)).toEqual({
      reason: `holds a ${name}, not text; save the article as plain text (.txt)`,
    });
  });

  test('NUL characters', () => {
    expect(decodeText(latin('41\0 people'))).toEqual({
      reason: 'holds NUL characters, so it is binary or damaged; save it as UTF-8 text',
    });
  });

  test('UTF-16 without a mark, which is full of NULs', () => {
    expect(decodeText(Buffer.from('41 people', 'utf16le'))).toHaveProperty('reason');
  });

  test('a broken UTF-8 file that says it is UTF-8', () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x61, 0xe2, 0x82))).toEqual({
      reason: 'is not valid utf-8; save it as UTF-8',
    });
  });

  test('a UTF-16 file cut in the middle of a character', () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x61))).toHaveProperty('reason');
  });

  test('bytes that Windows-1252 does not know', () => {
    expect(decodeText(bytes(0x61, 0x81, 0x62))).toEqual({
      reason: 'is neither UTF-8, UTF-16 nor Windows-1252 text; save it as UTF-8',
    });
  });

  test('any bytes that it cannot read, so that none ever becomes U+FFFD', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const decoded = decodeText(input);
        if (!('text' in decoded) || decoded.encoding === 'utf-8') return;
        expect(decoded.text).not.toContain('\uFFFD');
      }),
      { seed: 2, numRuns: 1000 },
    );
  });
});
