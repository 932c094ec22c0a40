/** Finds where a sentence begins to tell: after marks, the label of a chronology, and a lead that only says when or who says so. */
import type { Word } from '../../grammar/split-words.ts';
import { hasVerb, isBreak } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** A lead has no more words; one that names a source may need more. */
const longestLead = 16;
const longestSpoken = 26;

const opening = new Set(['“', '"', '«', '‘', "'", '(', '¿', '¡', '$', '€', '£', '#', '@']);

export interface Start {
  /** Index of the first word. */
  readonly at: number;
  /** True where the expression was left out in front: it belongs to all that follows. */
  readonly skips: boolean;
  /** True where it is the label of an entry: "May 4: the dam breaks". */
  readonly isLabel: boolean;
}

/** Takes a sentence; what follows the words skipped is verbatim and has a verb of its own. */
export function skipLead(sentence: Sentence): Start {
  const { words, to } = sentence;
  const first = skipLink(sentence, skipMarks(words, 0));
  if (isOpenedByDate(sentence, first) && /^[:–—-]$/.test(words[to]?.text ?? '')) {
    return { at: skipMarks(words, to + 1), skips: true, isLabel: true };
  }
  const after = endOfLead(sentence, first);
  const holdsVerb = after !== null && hasVerb(sentence, after, words.length);
  return holdsVerb
    ? { at: skipMarks(words, after), skips: isTime(sentence, first, after), isLabel: false }
    : { at: first, skips: false, isLabel: false };
}

/** A lead with a verb of its own keeps its date: "According to a report filed on Monday". */
function isTime(sentence: Sentence, first: number, after: number): boolean {
  return sentence.to <= after && !hasVerb(sentence, first, sentence.from);
}

/** "But the dam broke": what the sentence goes on from stands before it. */
function skipLink({ words, lexicon }: Sentence, at: number): number {
  const { lower = '' } = words[at] ?? {};
  const { coordinator, subordinator } = lexicon.speech.classes;
  const isLink = (coordinator.has(lower) || lexicon.linking.has(lower)) && !subordinator.has(lower);
  return isLink ? skipMarks(words, at + 1) : at;
}

function skipMarks(words: readonly Word[], from: number): number {
  let at = from;
  while (words[at]?.kind === 'mark' && !opening.has(words[at]?.text ?? '')) at += 1;
  return at;
}

/** Nothing but small words before the expression: "On", "late on". */
function isOpenedByDate({ words, from, lexicon }: Sentence, first: number): boolean {
  const { preposition, determiner, adverb, timeLead } = lexicon.speech.classes;
  return words
    .slice(first, from)
    .every(({ lower }) =>
      [preposition, determiner, adverb, timeLead].some((words) => words.has(lower)),
    );
}

/** Index after a lead that may go, or `null`. */
function endOfLead(sentence: Sentence, first: number): number | null {
  const { words, to, from, lexicon } = sentence;
  const { classes, phrases } = lexicon.speech;
  const isDated = from >= first && isOpenedByDate(sentence, first);
  const isSpoken = phrases.some((phrase) =>
    phrase.every((word, at) => word === (words[first + at]?.lower ?? '')),
  );
  const opens = words[first]?.lower ?? '';
  const isAdverbial = classes.preposition.has(opens) || classes.adverb.has(opens);
  const comma = words.findIndex((word, at) => at >= first && word.text === ',' && !isInside(at));
  const length = comma - first;
  const holdsDate = comma >= to && (isDated || isAdverbial);
  if (length > 0 && length <= longestSpoken && isSpoken) return comma + 1;
  if (length > 0 && length <= longestLead && holdsDate && !hasVerb(sentence, first, comma)) {
    return comma + 1;
  }
  if (comma > first && comma < from && isSubordinate(sentence, first, comma)) return comma + 1;
  const next = words[to];
  const isSubject =
    next?.capital === true || next?.kind === 'number' || classes.determiner.has(next?.lower ?? '');
  return isDated && isSubject && !isBreak(words, to) ? to : null;

  /** The comma of "April 14, 2014". */
  function isInside(at: number): boolean {
    return at >= from && at < to;
  }
}

/** "While the bridge held, the dam broke on Sunday": the date is that of the main clause. */
function isSubordinate(sentence: Sentence, first: number, comma: number): boolean {
  const { subordinator, coordinator } = sentence.lexicon.speech.classes;
  const { words, verbs } = sentence;
  if (coordinator.has(words[comma + 1]?.lower ?? '')) return false;
  if (!subordinator.has(words[first]?.lower ?? '') || verbs[comma + 1] === true) return false;
  return hasVerb(sentence, first, comma) && hasVerb(sentence, comma, words.length);
}
