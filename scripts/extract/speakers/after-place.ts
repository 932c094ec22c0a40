/** Tells a place from the name that follows it without a comma: "Senator from Vermont Ana Ruiz". */
import type { Passage } from './passage.ts';

const nameLength = 2;

/** Where the name of a capitalized run begins that a title and a preposition lead: its last two words. */
export function afterPlace({ words, lexicon }: Passage, from: number, to: number): number {
  if (!lexicon.classes.nounLink.has(words[from - 1]?.lower ?? '')) return from;
  const title = words[from - 2];
  const titled = title?.capital === true && lexicon.titles.has(title.lower);
  return titled && to - from > nameLength ? to - nameLength : from;
}
