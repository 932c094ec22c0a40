/** Names a source where many are named in a row. */
import { holdsNumber } from '../charts/name-party.ts';
import type { Source } from '../model/source.ts';

/** Characters after which a title is cut, at the end of a word. */
const mostCharacters = 40;
const fewestWords = 3;

/** Gives the publisher, else the title: its first words where it is long and they hold no number, which a cut could change. */
export function shortName({ publisher, title }: Pick<Source, 'publisher' | 'title'>): string {
  if (publisher !== null) return publisher;
  const words = title.split(' ');
  let kept = '';
  let count = 0;
  for (const word of words) {
    const next = count === 0 ? word : `${kept} ${word}`;
    if (next.length > mostCharacters) break;
    kept = next;
    count += 1;
  }
  if (count === words.length || count < fewestWords || holdsNumber(kept)) return title;
  return `${kept.replace(/[.,:;–—-]$/u, '')}…`;
}
