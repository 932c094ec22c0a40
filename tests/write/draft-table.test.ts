import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../scripts/check/text/read-numbers.ts';
import { findNumbers } from '../../scripts/grammar/find-numbers.ts';
import { draftTable } from '../../scripts/write/draft-words.ts';

const languages = ['en', 'es', 'fr'];

/** Every text of a table, however deep it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

describe.each(languages)('the words of a draft in %s', (language) => {
  const texts = textsOf(draftTable(language));

  test('hold no number, for a number needs a source', () => {
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => findNumbers(text, language).length > 0)).toEqual([]);
    expect(texts.filter((text) => readNumbers(text, language).length > 0)).toEqual([]);
  });

  test('have the same slots as the English ones', () => {
    const slots = (table: unknown) =>
      textsOf(table)
        .flatMap((text) => text.match(/\{\w+\}/g) ?? [])
        .sort();
    expect(slots({ ...draftTable(language), questions: [], nouns: null })).toEqual(
      slots({ ...draftTable('en'), questions: [], nouns: null }),
    );
  });
});

test('a language without a table is written in English', () => {
  expect(draftTable('sv')).toBe(draftTable('en-GB'));
});
