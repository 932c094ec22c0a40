/** Finds the subject of a sentence: who acts where a second verb or a colon leaves the speaker unsaid. */
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

const longestIntroduction = 16;
const longestSubject = 40;

/** The first noun phrase of the sentence after an introduction such as "On Monday,", or `null`. */
export function sentenceSubject(passage: Passage, sentence: Stretch): Stretch | null {
  const start = afterIntroduction(passage, sentence);
  let end = start;
  const limit = Math.min(sentence.to, start + longestSubject);
  while (end < limit && !isPastVerb(passage, end, start)) end += 1;
  return phraseAfter(passage, start, end);
}

function afterIntroduction(passage: Passage, sentence: Stretch): number {
  const { words, lexicon } = passage;
  const { preposition, adverb, time, subordinator, coordinator, determiner } = lexicon.classes;
  const first = words[sentence.from]?.lower ?? '';
  if (coordinator.has(first)) return sentence.from + 1;
  const timed = words.slice(sentence.from, sentence.from + 3).find(({ lower }) => time.has(lower));
  if (determiner.has(first) && timed !== undefined) return afterComma(passage, sentence);
  const introduces =
    preposition.has(first) || adverb.has(first) || time.has(first) || subordinator.has(first);
  if (!introduces || determiner.has(first)) return sentence.from;
  return afterComma(passage, sentence);
}

function afterComma({ words }: Passage, sentence: Stretch): number {
  const limit = Math.min(sentence.to, sentence.from + longestIntroduction);
  for (let index = sentence.from; index < limit; index += 1)
    if (words[index]?.text === ',') return index + 1;
  return sentence.from;
}

/** A lower-case word with the form of a past that follows a noun; after a name also an unknown one: "Norex hails the deal". */
function isPastVerb(passage: Passage, index: number, start: number): boolean {
  const word = passage.words[index];
  const before = passage.words[index - 1];
  if (word === undefined || before === undefined || index === start || word.capital) return false;
  const { determiner, preposition, adverb } = passage.lexicon.classes;
  if (determiner.has(before.lower) || preposition.has(before.lower) || adverb.has(before.lower))
    return false;
  const form = verbLemma(word.lower)?.form;
  if (form === undefined && before.capital && /[^s]s$/.test(word.lower))
    return determiner.has(passage.words[index + 1]?.lower ?? '');
  return form === 'past' || form === 'pastOrParticiple' || form === 'present';
}
