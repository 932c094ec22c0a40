/** Trims what hangs at the ends of a noun phrase: times, adverbs, and phrases such as "On Monday". */
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { isInside } from './phrase-words.ts';
import { afterLead } from './after-lead.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** The phrase without loose words at either end; `null` where nothing is left. */
export function trimPhrase(passage: Passage, { from, to }: Stretch): Stretch | null {
  const end = trimRight(passage, from, to);
  const start = trimLeft(passage, from, end);
  return start < end ? { from: start, to: end } : null;
}

function trimRight(passage: Passage, from: number, end: number): number {
  const { classes } = passage.lexicon;
  let to = end;
  for (; to > from; to -= 1) {
    const word = passage.words[to - 1];
    if (word === undefined) continue;
    const loose =
      (word.kind === 'mark' && word.text !== ')' && !isInside(passage, to - 1)) ||
      word.text === '(' ||
      classes.preposition.has(word.lower) ||
      classes.coordinator.has(word.lower) ||
      (classes.determiner.has(word.lower) && to - from > 1) ||
      (classes.time.has(word.lower) && !endsName(passage, to - 1)) ||
      isManner(passage, to - 1, from) ||
      isDay(passage, to - 1);
    if (!loose) break;
  }
  return to;
}

function trimLeft(passage: Passage, start: number, to: number): number {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let from = afterLead(passage, { from: start, to });
  while (from < to) {
    const word = words[from];
    if (word === undefined) break;
    if (classes.preposition.has(word.lower)) {
      from = afterPreposition(passage, from, to);
      continue;
    }
    if (opensOnTime(passage, from, to)) {
      from += 2;
      continue;
    }
    if (classes.determiner.has(word.lower)) break;
    const loose =
      word.kind === 'mark' ||
      word.kind === 'possessive' ||
      classes.adverb.has(word.lower) ||
      classes.coordinator.has(word.lower) ||
      classes.subordinator.has(word.lower) ||
      (classes.time.has(word.lower) && words[from + 1]?.capital !== true);
    if (!loose) break;
    from += 1;
  }
  return from;
}

/** "Last week Norex told": a time that belongs to the verb; "last week’s report" is one name. */
function opensOnTime({ words, lexicon }: Passage, at: number, to: number): boolean {
  const { timeLead, time } = lexicon.classes;
  const isTime = timeLead.has(words[at]?.lower ?? '') && time.has(words[at + 1]?.lower ?? '');
  return isTime && at + 2 < to && words[at + 2]?.kind !== 'possessive';
}

/** Skips a phrase such as "On Monday" or "In a statement" that stands before the noun without a comma. */
function afterPreposition(passage: Passage, at: number, to: number): number {
  const { words, lexicon } = passage;
  const { determiner, time } = lexicon.classes;
  let index = at + 1;
  if (determiner.has(words[index]?.lower ?? '')) index += 1;
  for (; index < to; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    if (determiner.has(word.lower)) return index;
    if (time.has(word.lower) || (word.kind === 'number' && index === at + 1)) return index + 1;
  }
  let capital = at + 1;
  while (capital < to && words[capital]?.capital === true) capital += 1;
  return capital < to ? Math.max(capital, at + 1) : at + 1;
}

/** The "8" of "the disaster of 8 June", cut off before the month. */
function isDay({ words, lexicon }: Passage, index: number): boolean {
  return (
    words[index]?.kind === 'number' &&
    lexicon.classes.time.has(words[index + 1]?.lower ?? '') &&
    lexicon.classes.preposition.has(words[index - 1]?.lower ?? '')
  );
}

/** "Norex slowly told", "a report dated": an adverb or participle that belongs to what follows. */
function isManner({ words, lexicon }: Passage, index: number, from: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || word.capital || index <= from) return false;
  if (lexicon.classes.determiner.has(before.lower) || lexicon.classes.manner.has(word.lower))
    return lexicon.classes.manner.has(word.lower);
  if (verbLemma(word.lower)?.form !== 'pastOrParticiple') return false;
  return before.capital || lexicon.evidenceNouns.has(before.lower);
}

function endsName({ words }: Passage, index: number): boolean {
  return words[index]?.capital === true && words[index - 1]?.capital === true;
}
