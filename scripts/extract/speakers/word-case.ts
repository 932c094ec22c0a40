/** Learns from a whole article which of its words have a capital of their own. */
import type { BlockRole } from '../../../src/model/article.ts';
import type { Word } from '../../grammar/split-words.ts';

export interface WordCase {
  /** Words the text writes small somewhere, in lower case. */
  readonly small: ReadonlySet<string>;
  /** Words, and pairs of words, that have a capital inside a sentence, as printed. */
  readonly capital: ReadonlySet<string>;
}

interface Part {
  readonly block: { readonly role: BlockRole };
  readonly words: readonly Word[];
  readonly sentences: readonly { readonly from: number }[];
}

/** Reads the body of an article; in headings any word may have a capital. */
export function wordCaseOf(parts: readonly Part[]): WordCase {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { words, sentences } of parts.filter(({ block }) => block.role === 'body')) {
    const openers = new Set(sentences.map(({ from }) => from));
    words.forEach((word, index) => {
      if (word.kind !== 'word') return;
      if (!word.capital) small.add(word.lower);
      else if (!openers.has(index) && !opensSentence(words[index - 1])) {
        capital.add(word.text);
        capital.add(`${word.text} ${words[index + 1]?.text ?? ''}`);
      }
    });
  }
  return { small, capital };
}

/** Whether a capital after `before` says nothing of its own. */
export function opensSentence(before: Word | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && /[.!?:;"“”‘(—–•]/.test(before.text));
}
