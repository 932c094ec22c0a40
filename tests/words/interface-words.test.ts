import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../scripts/check/text/read-numbers.ts';
import { findNumbers } from '../../scripts/grammar/find-numbers.ts';
import { english } from '../../src/words/english.ts';
import { french } from '../../src/words/french.ts';
import { spanish } from '../../src/words/spanish.ts';

/** Every text that the interface prints, however deep. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

describe.each([
  ['en', english],
  ['es', spanish],
  ['fr', french],
] as const)('the words of the interface in %s', (language, words) => {
  test('hold no number, for a number needs a source', () => {
    const texts = textsOf(words);
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => findNumbers(text, language).length > 0)).toEqual([]);
    expect(texts.filter((text) => readNumbers(text, language).length > 0)).toEqual([]);
  });
});
