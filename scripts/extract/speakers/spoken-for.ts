/** Finds the body for which a spokesperson speaks where the words beside do not say it. */
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { nameIn } from './phrase-name.ts';
import { textOf } from './phrase-text.ts';
import { sentenceAt } from './sentence-at.ts';
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
  const sentence = passage.sentences[sentenceAt(passage, phrase.from)];
  const subject = sentence === undefined ? null : sentenceSubject(passage, sentence);
  const named = subject === null || subject.to > phrase.from ? null : nameIn(passage, subject);
  if (subject !== null && named !== null) return textOf(passage, subject);
  return recent.find(({ kind }) => kind === 'body')?.name ?? null;
}
