/** Finds the name inside a noun phrase: "Ruiz" in "the minister's aide Ana Ruiz, 45". */
import { afterPlace } from './after-place.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** The name in a phrase: its last run of capitalized words, titles left out; `null` where a common noun is its head. */
export function nameIn(passage: Passage, { from, to }: Stretch): Stretch | null {
  const { words, lexicon } = passage;
  let best: Stretch | null = null;
  let index = from;
  while (index < to) {
    const word = words[index];
    if (word === undefined) break;
    if (!word.capital || (index === from && lexicon.classes.determiner.has(word.lower))) {
      if (best !== null && lexicon.classes.preposition.has(word.lower)) {
        const name = nameAfterPlace(passage, index + 1, to);
        return name ?? closed(passage, best, to);
      }
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < to && (words[end]?.capital === true || isInside(passage, end, to))) end += 1;
    let core = index;
    for (let at = index; at < end - 1; at += 1)
      if (lexicon.titles.has(words[at]?.lower ?? ''))
        core = words[at + 1]?.text === '.' ? at + 2 : at + 1;
    best = { from: Math.min(core, end - 1), to: end };
    index = end;
  }
  return best === null ? null : closed(passage, best, to);
}

/** The name, where it ends the phrase or a parenthesis or preposition follows. */
function closed({ words, lexicon }: Passage, best: Stretch, to: number): Stretch | null {
  const next = words[best.to];
  if (best.to < to && next?.kind === 'possessive') return null;
  const ends = best.to === to || next?.text === '(';
  return ends || lexicon.classes.preposition.has(next?.lower ?? '') ? best : null;
}

function nameAfterPlace(passage: Passage, from: number, to: number): Stretch | null {
  const { words } = passage;
  let end = from;
  while (end < to && words[end]?.capital === true) end += 1;
  const start = afterPlace(passage, from, end);
  return start > from && end === to ? { from: start, to: end } : null;
}

function isInside(passage: Passage, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  const word = words[at];
  if (word === undefined || at + 1 >= to || words[at + 1]?.capital !== true) return false;
  return word.text === '.' || (lexicon.classes.particle.has(word.lower) && word.lower !== 'of');
}

/** Index of the first comma or dash of a phrase, else its end. */
export function commaIn(passage: Passage, { from, to }: Stretch): number {
  for (let index = from; index < to; index += 1) {
    const text = passage.words[index]?.text;
    if (text === ',' || text === '—' || text === '–') return index;
  }
  return to;
}
