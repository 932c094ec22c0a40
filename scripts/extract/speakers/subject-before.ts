/** Finds the person whom the sentence before, or the same one, is about: whom "he" stands for. */
import type { Name } from './find-names.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Passage } from './passage.ts';
import { nameIn } from './phrase-name.ts';
import { sentenceAt } from './sentence-at.ts';
import { sentenceSubject } from './sentence-subject.ts';
import type { Stretch } from './stretch.ts';

/** The full name of the subject of the words before word `at`, in its sentence and then in the one before it, or `null`. */
export function subjectBefore(passage: Passage, at: number, directory: NameDirectory): Name | null {
  const { sentences, words } = passage;
  const own = sentenceAt(passage, at);
  for (const sentence of [sentences[own], sentences[own - 1]]) {
    if (sentence === undefined) continue;
    const to = Math.min(sentence.to, at);
    const subject = to - sentence.from < 2 ? null : sentenceSubject(passage, { ...sentence, to });
    const core = subject === null || subject.to > at ? null : nameIn(passage, subject);
    if (core === null || subject === null || core.to !== subject.to) continue;
    const name = directory.find(textsOf(passage, core), words[core.from]?.start ?? 0);
    return name !== null && name.words.length > 1 ? name : null;
  }
  return null;
}

function textsOf({ words }: Passage, { from, to }: Stretch): string[] {
  return words
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);
}
