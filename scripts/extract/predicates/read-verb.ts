/** Reads one word as the verb or event noun that says what happened. */
import type { Predicate } from '../../../src/model/article.ts';
import type { VerbForm } from '../../grammar/predicate-types.ts';
import type { Clause } from './clause.ts';

export interface GoverningVerb {
  readonly lemma: string;
  readonly tense: Predicate['tense'];
  readonly negated: boolean;
  /** Index of the word in the clause. */
  readonly at: number;
  /** Whether the quantity is plainly its subject or object. */
  readonly close: boolean;
  /** Whether an auxiliary makes it the verb of the clause. */
  readonly helped: boolean;
}

/** The verb or event noun at a word; `null` for auxiliaries, measures, and verbs that report or name. */
export function readVerb(clause: Clause, index: number): GoverningVerb | null {
  const { lexicon, words } = clause;
  const word = words[index];
  if (word === undefined || word.kind !== 'word') return null;
  const { lower } = word;
  const { auxiliary, preposition } = lexicon.classes;
  if (auxiliary.has(lower) || preposition.has(lower) || isName(words, index)) return null;
  if (isOfOtherNumber(clause, index)) return null;
  const nominal = isNominal(clause, index);
  if (isSubject(clause, index) || isAdjective(clause, index)) return null;
  const reading = lexicon.lemma(lower);
  const noun = eventNoun(clause, lower);
  const found = { tense: null, negated: false, at: index, close: false, helped: false };
  if (noun !== null && (nominal || reading === null))
    return { ...found, lemma: reading?.form === 'base' ? reading.lemma : noun };
  if (reading === null || isSilent(clause, reading.lemma)) return null;
  if (reading.form === 'base' && isTime(clause, index)) return null;
  if (nominal && (reading.form === 'base' || reading.form === 'present')) return null;
  return { ...found, lemma: reading.lemma, ...tenseAt(clause, index, reading.form) };
}

/** "14 arrested and 23 injured": a participle right after another number belongs to that one. */
function isOfOtherNumber({ lexicon, words, to }: Clause, index: number): boolean {
  const before = words[index - 1];
  const isNumber = before?.kind === 'number' || lexicon.amounts.has(before?.lower ?? '');
  if (index === to || !isNumber) return false;
  const form = lexicon.lemma(words[index]?.lower ?? '')?.form;
  return form === 'participle' || form === 'pastOrParticiple';
}

/** A capital inside a sentence makes a name of a word ("the Red Cross"), unless most words of a headline have one. */
function isName(words: Clause['words'], index: number): boolean {
  if (index === 0 || words[index]?.capital !== true) return false;
  const letters = words.filter(({ kind }) => kind === 'word');
  return letters.filter(({ capital }) => capital).length <= letters.length / 2;
}

/** The event noun a word is, in the singular where the tables have it so, or `null`. */
export function eventNoun({ lexicon }: Clause, lower: string): string | null {
  if (lexicon.eventNouns.has(lower)) return lower;
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return lexicon.eventNouns.has(singular) ? singular : null;
}

/** Tense and negation of the verb at a word, from its form and the auxiliaries before it. */
export function tenseAt(
  { lexicon, words }: Clause,
  index: number,
  form: VerbForm,
): Pick<GoverningVerb, 'tense' | 'negated'> {
  const { auxiliary, negation, adverb, infinitive } = lexicon.classes;
  let tense: Predicate['tense'] =
    form === 'present' || form === 'base' || form === 'gerund' ? 'present' : 'past';
  let negated = false;
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const lower = words[at]?.lower ?? '';
    negated ||= negation.has(lower);
    if (lexicon.futureWords.has(lower)) tense = 'future';
    else if (lexicon.lemma(lower)?.form === 'past' && auxiliary.has(lower))
      tense = tense === 'future' ? tense : 'past';
    else if (
      !auxiliary.has(lower) &&
      !adverb.has(lower) &&
      !infinitive.has(lower) &&
      !negation.has(lower) &&
      !isManner(lower)
    )
      break;
  }
  return { tense, negated };
}

/** An adverb of manner: "illegally", "ilegalmente". */
export function isManner(lower: string): boolean {
  return lower.length > 4 && (lower.endsWith('ly') || lower.endsWith('mente'));
}

/** "The volunteers have counted 40": a noun in -s that a verb of its own follows. */
function isSubject({ lexicon, words }: Clause, index: number): boolean {
  if (lexicon.lemma(words[index]?.lower ?? '')?.form !== 'present') return false;
  const next = words[index + 1]?.lower ?? '';
  const form = lexicon.lemma(next)?.form;
  const isVerb = (form === 'base' && !lexicon.eventNouns.has(next)) || form === 'past';
  return isVerb || lexicon.classes.auxiliary.has(next);
}

/** "In 33 matches last season". */
function isTime({ lexicon, words }: Clause, index: number): boolean {
  const next = words[index + 1];
  const isOpen = next?.kind === 'word' && !lexicon.classes.determiner.has(next.lower);
  return isOpen && lexicon.timeLinks.has(words[index]?.lower ?? '');
}

/** "Each injured worker": a participle between an article and a noun. */
function isAdjective({ lexicon, words }: Clause, index: number): boolean {
  const form = lexicon.lemma(words[index]?.lower ?? '')?.form;
  const isParticiple = form === 'participle' || form === 'pastOrParticiple' || form === 'gerund';
  if (!isParticiple || !lexicon.classes.indefinite.has(words[index - 1]?.lower ?? '')) return false;
  const next = words[index + 1];
  const { preposition, auxiliary, adverb, determiner } = lexicon.classes;
  return (
    next?.kind === 'word' &&
    ![preposition, auxiliary, adverb, determiner].some((set) => set.has(next.lower))
  );
}

function isNominal({ lexicon, words }: Clause, index: number): boolean {
  const before = words[index - 1];
  const { determiner, preposition, infinitive } = lexicon.classes;
  if (before === undefined) return lexicon.partLink.has(words[index + 1]?.lower ?? '');
  if (before.kind === 'possessive' || lexicon.partLink.has(words[index + 1]?.lower ?? ''))
    return true;
  if (infinitive.has(before.lower)) return false;
  return determiner.has(before.lower) || preposition.has(before.lower);
}

function isSilent({ lexicon }: Clause, lemma: string): boolean {
  return (
    lexicon.reporting.has(lemma) ||
    lexicon.measureWords.has(lemma) ||
    lexicon.namingVerbs.has(lemma)
  );
}
