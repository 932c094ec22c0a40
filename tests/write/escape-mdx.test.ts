import { describe, expect, test } from 'vitest';
import { escapeParagraph, longestParagraph } from '../../scripts/write/escape-mdx.ts';
import { readBack } from '../../scripts/write/read-back.ts';
import { readRuns } from '../../scripts/write/read-runs.ts';

const plain = (text: string) => escapeParagraph([{ text, claims: [] }]);

describe('ordinary text stays readable', () => {
  test.each([
    ['Duties rose 12% in May.', 'Duties rose 12% in May.'],
    ['"We hold 7," he said – on a\u00a0Monday.', '"We hold 7," he said – on a Monday.'],
    ['Two  lines\r\nare one.', 'Two lines are one.'],
    ['See https://example.org/a_b', 'See https://example.org/a_b'],
  ])('%j', (text, mdx) => {
    expect(plain(text)).toBe(mdx);
  });
});

describe('text that a compiler would run, link or format is inert', () => {
  test.each([
    ['import duties rose 12% in May.', '&#x69;mport duties rose 12% in May.'],
    ['import fs from "node:fs"', '&#x69;mport fs from "node:fs"'],
    ['export prices fell 3%.', '&#x65;xport prices fell 3%.'],
    ['{process.exit(1)}', '\\{process.exit(1)}'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y>'],
    ['<https://example.org>', '\\<https://example.org>'],
    ['# 12 dead', '\\# 12 dead'],
    ['12. May', '12\\. May'],
    ['- 7 held', '\\- 7 held'],
    ['+++', '&#x2b;&#x2b;&#x2b;'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ])('%j', (text, mdx) => {
    expect(plain(text)).toBe(mdx);
  });
});

describe('a claim’s words are marked', () => {
  test('with its id, and the text around them keeps its spaces', () => {
    const runs = [
      { text: 'Officials freed ', claims: [] },
      { text: 'over 400 people', claims: ['wire-400'] },
      { text: ' on Friday.', claims: [] },
    ];
    expect(escapeParagraph(runs)).toBe(
      'Officials freed <Num claim="wire-400">over 400 people</Num> on Friday.',
    );
  });

  test('with several ids where claims share words', () => {
    expect(escapeParagraph([{ text: '24 of 41', claims: ['wire-24', 'wire-41'] }])).toBe(
      '<Num claim="wire-24 wire-41">24 of 41</Num>',
    );
  });

  test('an id that is not one is refused', () => {
    expect(() => escapeParagraph([{ text: '7', claims: ['a"b'] }])).toThrow(
      'invalid claim id: a"b',
    );
  });
});

describe('what cannot be shown', () => {
  test('controls, zero-width and bidirectional characters are dropped', () => {
    expect(plain('\ufeffsev\u200ben\u0007 \u202ehe\u2066ld')).toBe('seven held');
  });

  test('text of nothing else gives no paragraph', () => {
    expect(plain(' \u200b\n\t')).toBe('');
  });
});

describe('sizes stay below what takes a parser down', () => {
  test('a longer paragraph is refused', () => {
    expect(() => plain('a'.repeat(longestParagraph + 1))).toThrow('invalid paragraph length: 4001');
  });

  test('a file of the longest paragraphs in the widest encoding is read back', () => {
    const paragraph = '&#x2b;'.repeat(longestParagraph);
    const trees = readBack(Array.from({ length: 20 }, () => paragraph).join('\n\n'));
    const lengths = trees?.map((nodes) => nodes.map((node) => readRuns(node)?.[0]?.text.length));
    const wanted = Array.from({ length: 20 }, () => longestParagraph);
    expect(lengths).toEqual([wanted, wanted]);
  });
});
