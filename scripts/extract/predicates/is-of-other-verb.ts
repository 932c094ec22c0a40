/** Tells whether a date dates another verb than the one that governs a number: "82 girls who were taken in 2014 have been freed". */
import type { Span } from '../../../src/model/article.ts';
import { predicateLexicon } from '../../grammar/predicate-lexicon.ts';
import { splitWords } from '../../grammar/split-words.ts';
import { clauseAround, isBound } from './clause.ts';
import type { Clause } from './clause.ts';
import { findVerb } from './find-verb.ts';
import { isManner, readVerb } from './read-verb.ts';

/** How far from number and date words are read, in UTF-16 code units. */
const reach = 200;

/** A sentence that spreads them wider is a list; nearness alone decides there. */
const farthest = 600;

/** Takes a text and its language, a number and a date of one sentence; gives true where the date stands in a relative clause of its own. */
export function isOfOtherVerb(text: string, language: string, number: Span, date: Span): boolean {
  const first = Math.min(number.start, date.start);
  const last = Math.max(number.end, date.end);
  if (last - first > farthest) return false;
  const words = splitWords(text, Math.max(0, first - reach), last + reach);
  const clause = clauseAround(predicateLexicon(language), words, number);
  const at = words.findIndex(({ start }) => start >= date.start);
  const end = words.findIndex(({ start }) => start >= date.end);
  const isAfter = date.start >= number.end;
  const verb = verbBefore(clause, at, isAfter ? clause.to : 0);
  if (verb === null || !isSubordinate(clause, verb, { until: isAfter ? clause.to : 0, end }))
    return false;
  const own = findVerb(clause, null);
  if (!isAfter) return own?.at !== verb && isClosed(clause, end);
  if (isWholeOfPart(clause)) return false;
  return own?.at === verb ? opensMainVerb(clause, end) : own !== null;
}

/** "21 of the 276 taken in 2014 are free": the 276 were taken then, whatever became of the 21. */
function isWholeOfPart({ lexicon, words, from }: Clause): boolean {
  const before = words.slice(Math.max(0, from - 4), from);
  const link = before.findLastIndex(({ lower }) => lexicon.partLink.has(lower));
  return link >= 0 && lexicon.wholeArticles.has(before[link + 1]?.lower ?? '');
}

/** The verb a date after it belongs to, or `null`. */
function verbBefore(clause: Clause, from: number, until: number): number | null {
  for (let index = from - 1; index >= until; index -= 1) {
    if (clause.words[index]?.kind === 'mark' && isBound(clause, index)) return null;
    if (isVerb(clause, index)) return index;
  }
  return null;
}

function isVerb(clause: Clause, index: number): boolean {
  return (readVerb(clause, index)?.tense ?? null) !== null;
}

/** "who were taken", "that the group took", "the record set": no verb of the main clause. */
function isSubordinate(
  clause: Clause,
  verb: number,
  { until, end }: { readonly until: number; readonly end: number },
): boolean {
  const { lexicon, words } = clause;
  const { relative, auxiliary, adverb, preposition, coordinator } = lexicon.classes;
  const form = lexicon.lemma(words[verb]?.lower ?? '')?.form;
  let before = verb - 1;
  while (adverb.has(words[before]?.lower ?? '') || isManner(words[before]?.lower ?? ''))
    before -= 1;
  const noun = words[before];
  const isBare =
    (form === 'participle' || form === 'pastOrParticiple') &&
    noun?.kind === 'word' &&
    ![auxiliary, preposition, coordinator].some((set) => set.has(noun.lower));
  if (isBare && (hasVerbBefore(clause, verb) || opensMainVerb(clause, end))) return true;
  for (let index = verb - 1; index >= until; index -= 1) {
    if (isBound(clause, index) && words[index]?.kind === 'mark') return false;
    if (relative.has(words[index]?.lower ?? '')) return !isReporting(clause, index - 1);
    if (isVerb(clause, index)) return false;
  }
  return false;
}

/** A participle is no main verb where the clause has had one: "was above the record set". */
function hasVerbBefore(clause: Clause, verb: number): boolean {
  for (let index = verb - 1; index >= 0 && !isMark(clause, index); index -= 1) {
    const isHelper = clause.lexicon.classes.auxiliary.has(clause.words[index]?.lower ?? '');
    if (isHelper || isVerb(clause, index)) return true;
  }
  return false;
}

/** A verb right after a date: "taken in 2014 have been freed". */
function opensMainVerb(clause: Clause, end: number): boolean {
  const { adverb, auxiliary } = clause.lexicon.classes;
  let index = end;
  while (end >= 0 && adverb.has(clause.words[index]?.lower ?? '')) index += 1;
  return end >= 0 && (auxiliary.has(clause.words[index]?.lower ?? '') || isVerb(clause, index));
}

function isMark(clause: Clause, index: number): boolean {
  return clause.words[index]?.kind === 'mark' && isBound(clause, index);
}

function isReporting({ lexicon, words }: Clause, index: number): boolean {
  const reading = lexicon.lemma(words[index]?.lower ?? '');
  return reading !== null && lexicon.reporting.has(reading.lemma);
}

/** Where a mark or a verb stands between a date and a number after it, the date's clause is over. */
function isClosed(clause: Clause, date: number): boolean {
  for (let index = date; index < clause.from; index += 1)
    if (isMark(clause, index) || isVerb(clause, index)) return true;
  return false;
}
