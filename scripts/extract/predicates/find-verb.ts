/** Finds the verb, or the noun for an event, that governs a quantity. */
import type { Predicate } from '../../../src/model/article.ts';
import type { Word } from '../../grammar/split-words.ts';
import { verbLemma } from '../../grammar/verb-lemma.ts';
import type { Clause } from './clause.ts';
import { isBound } from './clause.ts';
import { predicateWords as is } from './predicate-words.ts';

export interface GoverningVerb {
  readonly lemma: string;
  readonly tense: Predicate['tense'];
  readonly negated: boolean;
  /** Index of the word in the clause. */
  readonly at: number;
  /** Whether an auxiliary, a subject or an object ties it to the quantity. */
  readonly close: boolean;
}

const farRight = 22;
const farLeft = 30;

/**
 * The verb of which the quantity is subject or object. A verb directly before it governs it ("released 116 people
 * detained in May"), unless the number is a whole of which a part is taken ("released most of the 2,000 people
 * detained"); else the verb after it; else an event noun ("the release of 116"), else any verb of the clause.
 */
export function findVerb(clause: Clause): GoverningVerb | null {
  const left = verbOnLeft(clause);
  const right = verbOnRight(clause);
  if (left?.close === true && !(right?.close === true && isWhole(clause))) return left;
  if (right !== null && (right.close || left === null)) return right;
  return left ?? right;
}

/** "most of the 2,000": the number is the whole, and what follows it says what happened to all of it. */
function isWhole({ words, from }: Clause): boolean {
  const first = words[from]?.lower === 'the' ? from : from - 1;
  return words[first]?.lower === 'the' && words[first - 1]?.lower === 'of';
}

function verbOnLeft(clause: Clause): GoverningVerb | null {
  const { words, from } = clause;
  let index = from - 1;
  while (index >= 0 && isFiller(words, index)) index -= 1;
  const direct = readAt(words, index);
  if (direct !== null) return { ...direct, close: true };
  const limit = Math.max(clause.opens, from - farLeft, 0);
  for (; index >= limit; index -= 1) {
    const found = readAt(words, index);
    if (found !== null) return found;
  }
  return bringsFigure(clause) ? eventBefore(words, limit) : null;
}

/** "with figures ranging from 49 to 73": what the figures count was said in the clause before. */
function bringsFigure({ words, opens, from }: Clause): boolean {
  return words.slice(opens, from).some(({ lower }) => is.figures.has(lower));
}

function eventBefore(words: readonly Word[], start: number): GoverningVerb | null {
  for (let index = start - 1; index >= 0; index -= 1) {
    const lower = words[index]?.lower ?? '';
    const event = [lower, lower.replace(/s$/, '')].find((noun) => is.events.has(noun));
    if (event !== undefined)
      return { lemma: event, tense: null, negated: false, at: index, close: false };
    const found = readAt(words, index);
    if (found !== null) return found;
  }
  return null;
}

/** A word between a verb and its number that names nothing: a hedge, a determiner, "of", a measure such as "total". */
function isFiller(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || word.kind === 'mark') return word?.text === '$';
  const { lower } = word;
  if (lower === 'of' || is.determiners.has(lower) || is.clauseAdverbs.has(lower)) return true;
  return (
    is.measures.has(lower) && words[index + 1]?.lower === 'of' && verbLemma(lower)?.form !== 'past'
  );
}

/** The verb or event noun at a word, or `null` for auxiliaries, measures and reporting words. */
function readAt(words: readonly Word[], index: number): GoverningVerb | null {
  const word = words[index];
  if (word === undefined || word.kind !== 'word' || is.auxiliaries.has(word.lower)) return null;
  const { lower } = word;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  const noun = is.events.has(lower) ? lower : is.events.has(singular) ? singular : null;
  const before = words[index - 1];
  const reading = verbLemma(lower);
  const nominal =
    before?.kind === 'possessive' ||
    words[index + 1]?.lower === 'of' ||
    is.determiners.has(before?.lower ?? '') ||
    is.prepositions.has(before?.lower ?? '');
  if (noun !== null && (nominal || reading === null))
    return {
      lemma: reading?.form === 'base' ? reading.lemma : noun,
      tense: null,
      negated: false,
      at: index,
      close: false,
    };
  if (reading === null || isSilent(reading.lemma)) return null;
  if (
    is.prepositions.has(lower) ||
    (nominal && (reading.form === 'base' || reading.form === 'present'))
  )
    return null;
  if (
    reading.form === 'base' &&
    word.capital &&
    before?.capital === true &&
    words[index + 1]?.capital === true
  )
    return null;
  return { lemma: reading.lemma, ...groupOf(words, index, reading.form), at: index, close: false };
}

/** A verb that reports, measures or names, and so does not say what happened. */
function isSilent(lemma: string): boolean {
  return is.reporting.has(lemma) || is.measures.has(lemma) || is.naming.has(lemma);
}

function groupOf(
  words: readonly Word[],
  index: number,
  form: string,
): Pick<GoverningVerb, 'tense' | 'negated'> {
  let tense: Predicate['tense'] = form === 'present' || form === 'base' ? 'present' : 'past';
  if (form === 'gerund') tense = 'present';
  let negated = false;
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const lower = words[at]?.lower ?? '';
    negated ||= is.negations.has(lower);
    if (is.future.has(lower)) tense = 'future';
    else if (lower === 'was' || lower === 'were' || lower === 'had')
      tense = tense === 'future' ? tense : 'past';
    else if (
      !is.auxiliaries.has(lower) &&
      !is.clauseAdverbs.has(lower) &&
      lower !== 'to' &&
      !is.negations.has(lower)
    )
      break;
  }
  return { tense, negated };
}

function verbOnRight(clause: Clause): GoverningVerb | null {
  const { words, to } = clause;
  const limit = Math.min(words.length, to + farRight);
  let linked = true;
  for (let index = to; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.text === ',') {
      if (endsAside(words, index)) continue;
      const next = afterAside(words, index, limit);
      if (next === null) break;
      index = next;
      linked = true;
      continue;
    }
    if (is.relatives.has(word.lower)) {
      linked = true;
      continue;
    }
    if (isBound(words, index)) break;
    if (is.auxiliaries.has(word.lower)) return { ...verbAfter(words, index, limit), close: true };
    const found = readAt(words, index);
    if (found !== null && found.tense !== null) return { ...found, close: linked };
    if (!is.clauseAdverbs.has(word.lower) && word.kind === 'word')
      linked = linked && !is.prepositions.has(word.lower);
  }
  return null;
}

/** The main verb after an auxiliary; "be" where none follows ("were behind bars"). */
function verbAfter(words: readonly Word[], start: number, limit: number): GoverningVerb {
  let be = false;
  let index = start;
  for (; index < limit; index += 1) {
    const lower = words[index]?.lower ?? '';
    be ||= is.be.has(lower);
    if (
      !is.auxiliaries.has(lower) &&
      !is.negations.has(lower) &&
      !is.clauseAdverbs.has(lower) &&
      !is.adverbs.has(lower) &&
      !is.future.has(lower) &&
      lower !== 'to'
    )
      break;
  }
  const main = verbLemma(words[index]?.lower ?? '');
  const isVerb = main !== null && !is.prepositions.has(words[index]?.lower ?? '');
  const lemma = isVerb ? main.lemma : be ? 'be' : 'have';
  const at = isVerb ? index : index - 1;
  const { tense, negated } = groupOf(words, isVerb ? index : index, isVerb ? main.form : 'present');
  return { lemma, tense, negated, at, close: true };
}

/** The comma after which the verb comes at last: "…, including two guards, have also been freed". */
function endsAside(words: readonly Word[], comma: number): boolean {
  let index = comma + 1;
  while (is.clauseAdverbs.has(words[index]?.lower ?? '')) index += 1;
  return is.auxiliaries.has(words[index]?.lower ?? '');
}

/** Past an aside between commas ("41 people, including 3 children, were killed"), or `null` where the clause ends. */
function afterAside(words: readonly Word[], comma: number, limit: number): number | null {
  const first = words[comma + 1];
  if (first === undefined) return null;
  const opens =
    is.partBefore.has(first.lower) ||
    is.relatives.has(first.lower) ||
    is.determiners.has(first.lower) ||
    first.lower === 'most' ||
    first.lower === 'mostly' ||
    first.kind === 'number';
  if (!opens) return null;
  if (is.relatives.has(first.lower)) return comma;
  for (let index = comma + 1; index < limit; index += 1) {
    if (words[index]?.text === ',') {
      const next = words[index + 1];
      return next !== undefined &&
        (is.auxiliaries.has(next.lower) || verbLemma(next.lower) !== null)
        ? index
        : null;
    }
  }
  return null;
}
