/** Makes an article of a text for tests, the language and the date given rather than found. */
import type { Article } from '../../src/model/article.ts';
import { normalizeSource } from '../../scripts/normalize/normalize-source.ts';

export function articleOf(text: string, language = 'en'): Article {
  return normalizeSource({ file: 'a.txt', text, encoding: 'utf-8', sha256: '0'.repeat(64) }, 'a', {
    language,
    published: { date: '2031-05-06', how: 'desk', text: null },
  });
}
