/** Tells from role words what kind of party a speaker is. */
import type { Side } from '../../../src/model/claim.ts';
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import { splitWords } from '../../grammar/split-words.ts';

/** The side that the role words in `description` speak for, or `null`; the lexicon's first row that fits decides. */
export function sideOf(lexicon: SpeechLexicon, description: string): Side | null {
  const words = splitWords(description).filter(({ kind }) => kind === 'word');
  const joined = ` ${words.map(({ lower }) => lower).join(' ')} `;
  for (const { side, words: roles, phrases } of lexicon.sides) {
    if (words.some(({ lower, text }) => roles.has(lower) || roles.has(text))) return side;
    if (phrases.some((phrase) => joined.includes(phrase))) return side;
  }
  return null;
}
