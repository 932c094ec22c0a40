/** Finds the verb or event noun before a quantity: "released 116 people", "the release of 116 people". */
import type { Clause } from './clause.ts';
import { eventNoun, readVerb } from './read-verb.ts';
import type { GoverningVerb } from './read-verb.ts';

const farthest = 30;

/** The verb directly before the quantity, else the nearest one of its clause, or `null`. */
export function verbOnLeft(clause: Clause): GoverningVerb | null {
  let index = clause.from - 1;
  while (index >= 0 && isFiller(clause, index)) index -= 1;
  const direct = readVerb(clause, index);
  if (direct !== null) return { ...direct, close: true };
  const limit = Math.max(clause.opens, clause.from - farthest, 0);
  for (; index >= limit; index -= 1) {
    const found = readVerb(clause, index);
    if (found !== null) return found;
    if (reports(clause, index)) return null;
  }
  return bringsFigure(clause) ? eventBefore(clause, limit) : null;
}

/** A finite reporting verb: what stands before it is who reports. */
function reports({ lexicon, words }: Clause, index: number): boolean {
  const word = words[index];
  const form = word === undefined ? undefined : lexicon.lemma(word.lower);
  if (form === undefined || form === null || !lexicon.reporting.has(form.lemma)) return false;
  return !lexicon.measureWords.has(form.lemma) && form.form !== 'gerund';
}

/** A word between a verb and its number that names nothing: a hedge, a determiner, "of", a measure such as "total". */
function isFiller({ lexicon, words }: Clause, index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'mark') return word?.text === '$';
  const { lower } = word;
  const { determiner, adverb } = lexicon.classes;
  if (lexicon.partLink.has(lower) || lexicon.hedges.has(lower)) return true;
  if (determiner.has(lower) || adverb.has(lower)) return true;
  const linked = lexicon.partLink.has(words[index + 1]?.lower ?? '');
  return linked && lexicon.measureWords.has(lower) && lexicon.lemma(lower)?.form !== 'past';
}

/** "with figures ranging from 49 to 73": what the figures count was said in the clause before. */
function bringsFigure({ lexicon, words, opens, from }: Clause): boolean {
  return words.slice(opens, from).some(({ lower }) => lexicon.figureNouns.has(lower));
}

function eventBefore(clause: Clause, start: number): GoverningVerb | null {
  for (let index = start - 1; index >= 0; index -= 1) {
    const event = eventNoun(clause, clause.words[index]?.lower ?? '');
    if (event !== null)
      return { lemma: event, tense: null, negated: false, at: index, close: false, helped: false };
    const found = readVerb(clause, index);
    if (found !== null) return found;
  }
  return null;
}
