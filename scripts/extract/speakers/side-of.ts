/** Tells from role words what kind of party a speaker is. */
import type { Side } from '../../../src/model/claim.ts';
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import { splitWords } from '../../grammar/split-words.ts';
import type { Word } from '../../grammar/split-words.ts';

/** The side that the role words in `description` speak for, or `null`; the lexicon's first row that fits decides. */
export function sideOf(lexicon: SpeechLexicon, description: string): Side | null {
  return sideIn(lexicon.sides, wordsOf(description));
}

/** The same without the last row, whose words are so weak that any other hint outweighs them. */
export function strongSideOf(lexicon: SpeechLexicon, description: string): Side | null {
  return sideIn(lexicon.sides.slice(0, -1), wordsOf(description));
}

/**
 * The side of a role without its name ("a university's student paper"): that of its head, where the head is a body
 * with a side of its own; none, where it is a body that takes none ("the senator's campaign"); else that of any word.
 */
export function sideOfRole(lexicon: SpeechLexicon, role: string): Side | null {
  const owned = /^[^,]*['’]s? (?=\p{L})/u.exec(role)?.[0] ?? '';
  const words = wordsOf(role.slice(owned.length).split(',')[0] ?? role);
  const { preposition, relative } = lexicon.classes;
  const end = words.findIndex(
    ({ lower }, index) => index > 0 && (preposition.has(lower) || relative.has(lower)),
  );
  const head = (end < 0 ? words : words.slice(0, end)).at(-1);
  if (head === undefined || isPerson(lexicon, head.lower)) return sideOf(lexicon, role);
  const own = sideIn(lexicon.sides.slice(0, -1), [head]);
  if (own !== null) return own;
  const neutral = lexicon.bodies.has(head.lower) && !lexicon.standIns.has(head.lower);
  return neutral ? sideIn(lexicon.sides, [head]) : sideOf(lexicon, role);
}

function sideIn(rows: SpeechLexicon['sides'], words: readonly Word[]): Side | null {
  const joined = ` ${words.map(({ lower }) => lower).join(' ')} `;
  for (const { side, words: roles, phrases } of rows) {
    if (words.some(({ lower, text }) => roles.has(lower) || roles.has(text))) return side;
    if (phrases.some((phrase) => joined.includes(phrase))) return side;
  }
  return null;
}

function wordsOf(text: string): Word[] {
  return splitWords(text).filter(({ kind }) => kind === 'word');
}

function isPerson({ persons }: SpeechLexicon, lower: string): boolean {
  return persons.has(lower) || (lower.endsWith('s') && persons.has(lower.slice(0, -1)));
}
