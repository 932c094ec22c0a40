/** Decides whether a cue clause comes after the words it reports: "…, he said", "…” said X". */
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

const shortest = 2;
const longestIntroduction = 30;

/** Whether the words before word `index` are a statement cut off by a comma, a dash or a closing quotation mark. */
export function followsContent(passage: Passage, sentence: Stretch, index: number): boolean {
  const { words, quoted } = passage;
  const before = words[index - 1];
  if (before === undefined) return false;
  if (index > 0 && (quoted[index - 1] ?? -1) !== -1) return true;
  if (index - sentence.from < shortest) return false;
  if (before.text === '—' || before.text === '–' || before.text === '-') return true;
  if (before.text !== ',') return false;
  if ((quoted[index - 2] ?? -1) !== -1) return true;
  return !isIntroduction(passage, { from: sentence.from, to: index - 1 });
}

/** "In May", "On his way to the capital": few words without a verb that begin like a phrase of time or place. */
function isIntroduction({ words, lexicon }: Passage, { from, to }: Stretch): boolean {
  const { preposition, adverb, time, subordinator, degree, auxiliary, finite } = lexicon.classes;
  const first = words[from]?.lower ?? '';
  const opens = [preposition, adverb, time, subordinator].some((words) => words.has(first));
  if (!opens || degree.has(words[from + 1]?.lower ?? '')) return false;
  return !words
    .slice(from, Math.min(to, from + longestIntroduction))
    .some(({ text, lower }) => text === ',' || auxiliary.has(lower) || finite.has(lower));
}
