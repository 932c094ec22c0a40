/** Finds the words that set a state apart: "still", "overnight", "in custody", "since Thursday". */
import { isBound } from './clause.ts';
import type { Clause } from './clause.ts';
import type { GoverningVerb } from './read-verb.ts';

const longestPhrase = 9;

/** Takes a clause and its verb; gives its qualifiers in order of the text, lower case, each once. */
export function findQualifiers(clause: Clause, verb: GoverningVerb | null): string[] {
  const { lexicon, words } = clause;
  const found: string[] = [];
  const until = Math.max(clause.closes, verb === null ? 0 : closeOf(clause, verb.at));
  for (let index = startOf(clause, verb); index < until; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (isCondition(clause, index)) found.push(word.lower);
    else if (lexicon.stateAdverbs.has(word.lower))
      found.push(lexicon.lemma(word.lower)?.lemma ?? word.lower);
    else if (lexicon.statePrepositions.has(word.lower)) {
      const end = phraseEnd(clause, index);
      if (end === null) continue;
      found.push(
        words
          .slice(index, end)
          .map(({ text, capital, lower }) => (capital && index > 0 ? text : lower))
          .join(' '),
      );
      index = end - 1;
    }
  }
  return [...new Set(found)];
}

/** An adjective for what became of the counted, beside the noun or after a verb of being. */
function isCondition(clause: Clause, index: number): boolean {
  const { lexicon, words, to } = clause;
  if (index < to || !lexicon.conditions.has(words[index]?.lower ?? '')) return false;
  const { adverb, auxiliary } = lexicon.classes;
  let before = index - 1;
  while (
    before >= to &&
    (adverb.has(words[before]?.lower ?? '') || words[before]?.lower === 'still')
  )
    before -= 1;
  return (
    before < to ||
    auxiliary.has(words[before]?.lower ?? '') ||
    lexicon.stateAdverbs.has(words[before]?.lower ?? '')
  );
}

/** Where a verb after the quantity governs it, the words of another verb before it do not count. */
function startOf({ lexicon, words, from, to, opens }: Clause, verb: GoverningVerb | null): number {
  if (verb === null || verb.at < to) return opens;
  for (let index = from - 1; index >= opens; index -= 1) {
    const lower = words[index]?.lower ?? '';
    const reading = lexicon.classes.auxiliary.has(lower) ? null : lexicon.lemma(lower);
    if (reading !== null && !lexicon.reporting.has(reading.lemma)) return index + 1;
  }
  return opens;
}

function closeOf(clause: Clause, at: number): number {
  let index = Math.max(at, 0);
  while (index < clause.words.length && !isBound(clause, index)) index += 1;
  return index;
}

/** Where a phrase of time or state that begins with a preposition ends, or `null` where it is none. */
function phraseEnd({ lexicon, words, from, to }: Clause, start: number): number | null {
  let time = false;
  const goesInto = lexicon.insidePrepositions.has(words[start]?.lower ?? '');
  let index = start + 1;
  for (; index < Math.min(words.length, start + longestPhrase); index += 1) {
    if (index >= from && index < to) break;
    const word = words[index];
    if (word === undefined || word.kind === 'mark') break;
    if (lexicon.stateNouns.has(word.lower)) return goesInto ? index + 1 : null;
    const year =
      word.kind === 'number' && /^(?:19|20)\d\d$|^[1-9]$|^[12]\d$|^3[01]$/.test(word.text);
    const link =
      lexicon.timeLinks.has(word.lower) ||
      year ||
      (time && lexicon.statePrepositions.has(word.lower));
    if (!link && !(word.capital && lexicon.stateNouns.has(words[index + 1]?.lower ?? ''))) break;
    time ||= lexicon.times.has(word.lower) || (year && word.text.length === 4);
  }
  while (index > start + 1 && lexicon.statePrepositions.has(words[index - 1]?.lower ?? ''))
    index -= 1;
  return time ? index : null;
}
