import { describe, expect, test } from 'vitest';
import { decodeSeed } from '../../../scripts/check/text/decode-bytes.ts';
import { dropEllipses, foldText } from '../../../scripts/check/text/fold-text.ts';
import { nearestNames } from '../../../src/model/nearest-names.ts';
import { places } from '../../../scripts/check/text/places.ts';
import { readCsv } from '../../../scripts/check/text/read-csv.ts';
import { findWords, wordsOf } from '../../../scripts/check/text/words.ts';

describe('foldText', () => {
  test('folds white space and drops invisible controls, and nothing else', () => {
    expect(foldText('  a\u00a0\n\tb\u200b\u00adc\ufeff – “D” ')).toBe('a bc – “D”');
    expect(foldText('e\u0301')).toBe('é');
  });

  test('an ellipsis is dropped at either end, not inside', () => {
    expect(dropEllipses('… a … b …')).toBe('a … b');
    expect(dropEllipses('...a')).toBe('a');
  });
});

describe('places', () => {
  test('counts lines and columns from 1', () => {
    const at = places('ab\nc\n\nd');
    expect([0, 1, 3, 5, 6, 99].map(at)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 2 },
    ]);
  });
});

describe('wordsOf', () => {
  test('leaves out punctuation, ordinal endings and linking words', () => {
    const words = wordsOf('Monday, the 3rd of March');
    expect(words.map(({ word }) => word)).toEqual(['monday', '3', 'march']);
    expect(words[1]).toMatchObject({ start: 12, end: 13 });
    expect(findWords(words, ['3', 'march'])).toEqual([1]);
    expect(findWords(words, [])).toEqual([]);
  });
});

describe('nearestNames', () => {
  test('the fewest edits first', () => {
    expect(nearestNames('srn-40', ['bbc-7', 'srn-41', 'srn-400', 'srn-2026-01-13'])).toEqual([
      'srn-400',
      'srn-41',
      'bbc-7',
    ]);
  });
});

describe('readCsv', () => {
  test('quoted cells hold commas, quotes and line ends', () => {
    expect(readCsv('a,b\r\n"1,""2""\n3",\r\nx,y\r\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1,"2"\n3', ''] },
      { line: 4, cells: ['x', 'y'] },
    ]);
  });
});

describe('decodeSeed', () => {
  test('drops the byte-order mark and takes the encoding in which the claims stand', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x34, 0, 0x31, 0]);
    expect(decodeSeed(utf16, (text) => text.startsWith('41'))).toBe('41');
    expect(decodeSeed(new Uint8Array([0xef, 0xbb, 0xbf, 0x34]), () => true)).toBe('4');
    expect(decodeSeed(new Uint8Array([0xe9, 0x34]), (text) => text.endsWith('4'))).toBe('é4');
  });
});
