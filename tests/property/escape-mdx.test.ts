import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../scripts/write/clean-text.ts';
import { escapeParagraph } from '../../scripts/write/escape-mdx.ts';
import { readBack } from '../../scripts/write/read-back.ts';
import { readRuns } from '../../scripts/write/read-runs.ts';
import { hostileText } from './hostile-text.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 100_000);
const seed = 20_260_113;

describe(`article text becomes inert MDX (${numRuns} hostile strings)`, () => {
  test('as a paragraph of its own', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const mdx = escapeParagraph([{ text, claims: [] }]);
        expectParagraph(mdx, cleanText(text).trim());
      }),
      { numRuns: Math.ceil(numRuns * 0.75), seed },
    );
  });

  test('around and inside a marked number', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (before, inside, after) => {
        const mdx = escapeParagraph([
          { text: before, claims: [] },
          { text: inside, claims: ['wire-1.5', 'wire-12'] },
          { text: after, claims: [] },
        ]);
        expectParagraph(mdx, cleanText([before, inside, after].map(cleanText).join('\0')));
      }),
      { numRuns: Math.ceil(numRuns * 0.24), seed },
    );
  });

  test('as paragraphs that follow one another in a file', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 2, maxLength: 12 }), (texts) => {
        const paragraphs = texts
          .map((text) => escapeParagraph([{ text, claims: [] }]))
          .filter((mdx) => mdx !== '');
        const wanted = texts.map((text) => cleanText(text).trim()).filter((text) => text !== '');
        const trees = readBack(paragraphs.join('\n\n'));
        expect(trees, paragraphs.join('\n\n')).not.toBeNull();
        for (const nodes of trees ?? [])
          expect(nodes.map((child) => readRuns(child)?.[0]?.text)).toEqual(wanted);
      }),
      { numRuns: Math.ceil(numRuns * 0.01), seed },
    );
  });
});

/** One paragraph of this text, for both compilers. */
function expectParagraph(mdx: string, text: string): void {
  if (text.trim() === '') {
    expect(mdx).toBe('');
    return;
  }
  const trees = readBack(mdx);
  expect(trees, mdx).not.toBeNull();
  for (const [paragraph, ...others] of trees ?? []) {
    const runs = paragraph === undefined ? null : readRuns(paragraph);
    expect(others, mdx).toEqual([]);
    expect(
      runs
        ?.map((run) => run.text)
        .join('')
        .replace(/ +/g, ' '),
      mdx,
    ).toBe(text.replace(/ +/g, ' ').trim());
  }
}
