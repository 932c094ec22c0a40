/** The language a story is told in: that of most of its sources. */
import type { Source } from '../../src/model/source.ts';

/** Takes the sources of a story; gives a BCP 47 tag, the first source's where two are as frequent. */
export function mainLanguage(sources: readonly Source[]): string {
  const counts = new Map<string, number>();
  for (const { language } of sources) {
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 'en';
}
