/** Prints a noun phrase as a speaker's name: as the text has it, and no longer than twelve words. */
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

const longestName = 12;

/** The words of a stretch as printed. */
export function textOf(passage: Passage, { from, to }: Stretch): string {
  const first = passage.words[from];
  const last = passage.words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return passage.text.slice(first.start, last.end);
}

/** At most twelve words, white space folded, nothing left hanging at the end. */
export function shorten(passage: Passage, text: string): string {
  const { classes } = passage.lexicon;
  const parts = text
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, longestName);
  const cut = text.split(/\s+/).length > longestName;
  while (cut && parts.length > 1) {
    const last = (parts.at(-1) ?? '').toLowerCase();
    const hangs =
      classes.preposition.has(last) ||
      classes.determiner.has(last) ||
      classes.coordinator.has(last);
    if (!hangs && !classes.relative.has(last)) break;
    parts.pop();
  }
  return parts.join(' ').replace(/[,;:—–]$/, '');
}
