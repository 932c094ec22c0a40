/** Decides whether a cue clause comes after the words it reports: "…, he said", "…” said X". */
import type { Passage, Stretch } from './passage.ts';

const shortest = 2;

/** Whether the words before word `index` are a statement cut off by a comma, a dash or a closing quotation mark. */
export function followsContent(passage: Passage, sentence: Stretch, index: number): boolean {
  const { words, lexicon, quoted } = passage;
  const before = words[index - 1];
  if (before === undefined) return false;
  if (index > 0 && (quoted[index - 1] ?? -1) !== -1) return true;
  if (index - sentence.from < shortest) return false;
  if (before.text === '—' || before.text === '–' || before.text === '-') return true;
  if (before.text !== ',') return false;
  if ((quoted[index - 2] ?? -1) !== -1) return true;
  const first = words[sentence.from];
  if (first === undefined) return false;
  const { preposition, adverb, time, subordinator } = lexicon.classes;
  const introduced =
    preposition.has(first.lower) ||
    adverb.has(first.lower) ||
    time.has(first.lower) ||
    subordinator.has(first.lower);
  return !introduced || hasSecondComma(passage, sentence, index - 1);
}

/** "In May, 5 people were freed, he said": the introduction has a comma of its own. */
function hasSecondComma(passage: Passage, sentence: Stretch, comma: number): boolean {
  for (let index = comma - 1; index > sentence.from; index -= 1) {
    const word = passage.words[index];
    if (word === undefined) continue;
    if (word.text === ',') return true;
    if (passage.lexicon.classes.auxiliary.has(word.lower)) return true;
  }
  return false;
}
