/** The words around a quantity and the bounds of the clause they make. */
import type { Span } from '../../../src/model/article.ts';
import type { PredicateLexicon } from '../../grammar/predicate-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';

export interface Clause {
  readonly lexicon: PredicateLexicon;
  readonly words: readonly Word[];
  /** First and one past the last word of the quantity. */
  readonly from: number;
  readonly to: number;
  /** First and one past the last word of the clause it stands in. */
  readonly opens: number;
  readonly closes: number;
}

const hard = new Set([',', ';', ':', '“', '”', '"', '—', '–', '?', '!', '(', ')', '«', '»']);

/** Takes the words about a quantity and its span; gives its clause, cut at commas, conjunctions and quotation marks. */
export function clauseAround(
  lexicon: PredicateLexicon,
  words: readonly Word[],
  span: Span,
): Clause {
  let from = words.findIndex(({ end }) => end > span.start);
  if (from < 0) from = words.length;
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < span.end) to += 1;
  const whole = { lexicon, words, from, to, opens: 0, closes: words.length };
  let opens = from;
  while (opens > 0 && !isBound(whole, opens - 1)) opens -= 1;
  let closes = to;
  while (closes < words.length && !isBound(whole, closes)) closes += 1;
  return { ...whole, opens, closes };
}

/** Whether a clause can end at the word: a mark, or a conjunction that opens another. */
export function isBound({ lexicon, words }: Clause, index: number): boolean {
  const word = words[index];
  if (word === undefined) return true;
  if (word.kind !== 'mark') return lexicon.clauseConjunctions.has(word.lower);
  return hard.has(word.text) || isStop(words, index);
}

function isStop(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word?.text !== '.') return false;
  return !(before?.capital === true && before.text.length <= 4 && before.end === word.start);
}
