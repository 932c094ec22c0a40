/** Finds the words that set a state apart: "still", "overnight", "in custody", "since Thursday". */
import type { Clause } from './clause.ts';
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { isBound } from './clause.ts';
import type { GoverningVerb } from './find-verb.ts';
import { predicateWords as is } from './predicate-words.ts';

const longestPhrase = 9;

/** Takes a clause and its verb; gives its qualifiers in order of the text, lower case, each once. */
export function findQualifiers(clause: Clause, verb: GoverningVerb | null): string[] {
  const { words } = clause;
  const found: string[] = [];
  const until = Math.max(clause.closes, verb === null ? 0 : closeOf(clause, verb.at));
  for (let index = startOf(clause, verb); index < until; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (is.conditions.has(word.lower) && index >= clause.to) found.push(word.lower);
    else if (is.adverbs.has(word.lower)) found.push(verb?.at === index ? verb.lemma : word.lower);
    else if (is.statePrepositions.has(word.lower)) {
      const end = phraseEnd(clause, index);
      if (end === null) continue;
      found.push(
        words
          .slice(index, end)
          .map(({ text, capital, lower }) => (capital ? text : lower))
          .join(' '),
      );
      index = end - 1;
    }
  }
  return [...new Set(found)];
}

/** Where a verb after the quantity governs it, the words of another verb before it do not count. */
function startOf({ words, from, to, opens }: Clause, verb: GoverningVerb | null): number {
  if (verb === null || verb.at < to) return opens;
  for (let index = from - 1; index >= opens; index -= 1) {
    const lower = words[index]?.lower ?? '';
    const reading = is.auxiliaries.has(lower) ? null : verbLemma(lower);
    if (reading !== null && !is.reporting.has(reading.lemma)) return index + 1;
  }
  return opens;
}

function closeOf(clause: Clause, at: number): number {
  let index = at;
  while (index < clause.words.length && !isBound(clause.words, index)) index += 1;
  return index;
}

/** Where a phrase of time or state that begins with a preposition ends, or `null` where it is none. */
function phraseEnd({ words, from, to }: Clause, start: number): number | null {
  let time = false;
  const goesInto = is.inside.has(words[start]?.lower ?? '');
  let index = start + 1;
  for (; index < Math.min(words.length, start + longestPhrase); index += 1) {
    if (index >= from && index < to) break;
    const word = words[index];
    if (word === undefined || word.kind === 'mark') break;
    if (is.states.has(word.lower)) return goesInto ? index + 1 : null;
    const year =
      word.kind === 'number' && /^(?:19|20)\d\d$|^[1-9]$|^[12]\d$|^3[01]$/.test(word.text);
    const link = is.timeLinks.has(word.lower) || year || (time && word.lower === 'on');
    if (!link && !(word.capital && is.states.has(words[index + 1]?.lower ?? ''))) break;
    time ||= is.times.has(word.lower) || (year && word.text.length === 4);
  }
  return time ? index : null;
}
