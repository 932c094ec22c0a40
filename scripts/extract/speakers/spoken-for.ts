/** Finds the body for which a spokesperson speaks where the words beside do not say it. */
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { nameIn } from './phrase-name.ts';
import { textOf } from './phrase-text.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Speaker } from './speaker.ts';
import { headOf } from './speaker-kind.ts';

/**
 * For "a spokesman" the named subject of the same sentence ("The airline Norwing has sold 5 jets, a spokesman said"),
 * else the body that spoke last; `null` where the phrase is no spokesperson, says whose it is, or no body is known.
 */
export function spokenFor(
  passage: Passage,
  phrase: Stretch,
  recent: readonly Speaker[],
): string | null {
  const { words, lexicon } = passage;
  const head = headOf(passage, phrase);
  const isSpokes = lexicon.classes.spokes.has(words[head]?.lower ?? '');
  if (!isSpokes || head - phrase.from > 1 || head + 2 < phrase.to) return null;
  const subject = sentenceSubject(passage, sentenceOf(passage, phrase.from));
  const named = subject === null || subject.to > phrase.from ? null : nameIn(passage, subject);
  if (subject !== null && named !== null) return textOf(passage, subject);
  return recent.find(({ kind }) => kind === 'body')?.name ?? null;
}

/** The sentence that holds a word. */
function sentenceOf({ sentences, words }: Passage, at: number): Stretch {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1] ?? { from: 0, to: words.length };
}
