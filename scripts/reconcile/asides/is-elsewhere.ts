/** Tells numbers of another country or another company from the story's own. */
import { places } from '../../grammar/languages/places.ts';
import { countingSetOfAll } from '../counting-sets.ts';
import { fold, wordsOf } from '../words.ts';
import { isShared, namesIn } from './ground.ts';
import type { Mention } from './mention.ts';

const bodies = countingSetOfAll('bodies');

/**
 * Takes a claim; gives true where a country or body that no other source names stands before the number, is not
 * what the article is about, and the sentence has none of the story's own names.
 */
export function isElsewhere({ claim: { quote, start, source }, ground }: Mention): boolean {
  if (namesIn(quote.exact).some((name) => ground.home.has(name))) return false;
  const words = wordsOf(quote.exact.slice(0, Math.max(start - quote.start, 0)));
  return words.some((word, at) => {
    const [name] = namesIn(word);
    if (name === undefined || isShared(ground.names, name)) return false;
    if (ground.subjects.get(source)?.has(name) === true) return false;
    const next = words[at + 1] ?? '';
    return places.has(fold(word)) || (/^\p{Lu}/u.test(next) && bodies.has(fold(next)));
  });
}
