/** Finds the language of an article by counting words that only that language uses often. */
import { languages } from '../grammar/languages/languages.ts';

const stopWords = languages.map(
  ({ tag, stopWords: words }) => [tag, new Set(words.split(' '))] as const,
);

/** Enough of an article to be sure. */
const sample = 4000;

/** Takes an article's text; gives its language as BCP 47, or `und` where no known language shows. */
export function detectLanguage(text: string): string {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let best = { language: 'und', count: 0 };
  for (const [language, set] of stopWords) {
    const count = words.filter((word) => set.has(word)).length;
    if (count > best.count) best = { language, count };
  }
  return best.count >= words.length / 20 ? best.language : 'und';
}
