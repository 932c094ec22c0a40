/** Finds the verb after a quantity: "116 people were released", "116 people detained in May remain in custody". */
import { isBound } from './clause.ts';
import type { Clause } from './clause.ts';
import { isManner, readVerb, tenseAt } from './read-verb.ts';
import type { GoverningVerb } from './read-verb.ts';

const farthest = 24;
const causativeReach = 8;

/**
 * The verb whose subject the quantity is. A participle that only narrows the noun ("116 people detained in May remain
 * …") gives way to the main verb, unless `whole` says that the number counts all the noun phrase names.
 */
export function verbOnRight(clause: Clause, whole: boolean): GoverningVerb | null {
  const limit = Math.min(clause.words.length, clause.to + farthest);
  const first = nextVerb(clause, clause.to, limit);
  if (first === null || first.found.tense === null || first.helped || whole)
    return first?.found ?? null;
  const main = first.relative ? null : mainVerb(clause, first.found.at + 1, limit);
  return main ?? first.found;
}

interface Reading {
  readonly found: GoverningVerb;
  /** After an auxiliary. */
  readonly helped: boolean;
  /** In a relative clause. */
  readonly relative: boolean;
}

function nextVerb(clause: Clause, start: number, limit: number): Reading | null {
  const { lexicon, words } = clause;
  const { relative, auxiliary, preposition, adverb, coordinator } = lexicon.classes;
  let close = true;
  let inRelative = false;
  for (let index = start; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined) return null;
    if (word.text === ',') {
      const next = afterAside(clause, index, limit);
      if (next === null) return null;
      index = next;
      continue;
    }
    if (relative.has(word.lower) && !lexicon.wholeArticles.has(word.lower)) {
      inRelative = true;
      close = true;
      continue;
    }
    if (isBound(clause, index)) return null;
    // "In May" has no auxiliary.
    if (auxiliary.has(word.lower) && !(word.capital && lexicon.times.has(word.lower)))
      return { found: verbAfter(clause, index, limit), helped: true, relative: inRelative };
    const found = readVerb(clause, index);
    if (found !== null && isGerund(clause, index)) {
      const before = words[index - 1]?.lower ?? '';
      // "Through three villages and killing 38": the doer stands before the number.
      if (coordinator.has(before)) return null;
      if (preposition.has(before)) continue;
    }
    if (found !== null && found.tense !== null)
      return { found: { ...found, close }, helped: false, relative: inRelative };
    if (word.kind === 'word' && !adverb.has(word.lower)) close &&= !preposition.has(word.lower);
  }
  return null;
}

function isGerund({ lexicon, words }: Clause, index: number): boolean {
  return lexicon.lemma(words[index]?.lower ?? '')?.form === 'gerund';
}

/** The finite verb that follows a participle in the same clause, or `null`. */
function mainVerb(clause: Clause, start: number, limit: number): GoverningVerb | null {
  const { lexicon, words } = clause;
  const { auxiliary, coordinator, relative } = lexicon.classes;
  for (let index = start; index < limit; index += 1) {
    const word = words[index];
    if (word === undefined || isBound(clause, index)) return null;
    if (coordinator.has(word.lower) || relative.has(word.lower)) return null;
    if (auxiliary.has(word.lower)) return verbAfter(clause, index, limit);
    const form = lexicon.lemma(word.lower)?.form;
    const found = form === 'present' || form === 'base' ? readVerb(clause, index) : null;
    if (found !== null && lexicon.stateAdverbs.has(word.lower)) return { ...found, close: true };
  }
  return null;
}

/** The main verb after an auxiliary; "be" or "have" where none follows ("were behind bars"). */
function verbAfter(clause: Clause, start: number, limit: number): GoverningVerb {
  const { lexicon, words } = clause;
  const { auxiliary, negation, adverb, infinitive, passive } = lexicon.classes;
  let be = false;
  let index = start;
  for (; index < limit; index += 1) {
    const lower = words[index]?.lower ?? '';
    be ||= passive.has(lower);
    const skipped =
      [auxiliary, negation, adverb, infinitive, lexicon.stateAdverbs, lexicon.futureWords].some(
        (words) => words.has(lower),
      ) || isManner(lower);
    if (!skipped || lexicon.lemma(lower)?.lemma === 'remain') break;
  }
  const lower = words[index]?.lower ?? '';
  const main = lexicon.lemma(lower);
  const copular = be && (main?.form === 'base' || main?.form === 'present');
  if (main !== null && !copular && !lexicon.classes.preposition.has(lower))
    return {
      lemma: main.lemma,
      ...tenseAt(clause, index, main.form),
      at: index,
      close: true,
      helped: true,
    };
  const helper = lexicon.lemma(words[start]?.lower ?? '');
  const caused = be ? null : causative(clause, index, limit);
  if (caused !== null) return caused;
  return {
    lemma: be ? (lexicon.lemma([...passive][0] ?? '')?.lemma ?? 'be') : (helper?.lemma ?? 'have'),
    ...tenseAt(clause, index, 'present'),
    at: index - 1,
    close: true,
    helped: true,
  };
}

/** "people who had their data stolen": the participle says what happened. */
function causative(clause: Clause, start: number, limit: number): GoverningVerb | null {
  for (let index = start; index < Math.min(limit, start + causativeReach); index += 1) {
    if (isBound(clause, index)) return null;
    const word = clause.words[index];
    const form = clause.lexicon.lemma(word?.lower ?? '')?.form;
    if (form !== 'participle' && form !== 'pastOrParticiple') continue;
    const found = readVerb(clause, index);
    if (found !== null) return { ...found, close: true };
  }
  return null;
}

function isClitic({ lexicon, words }: Clause, index: number): boolean {
  const { clitic, impersonal } = lexicon.classes;
  const lower = words[index]?.lower ?? '';
  return clitic.has(lower) || impersonal.has(lower);
}

/** Past an aside between commas ("41 people, including 3 children, were killed", "41, according to the police,"), or `null` where the clause ends. */
function afterAside(clause: Clause, comma: number, limit: number): number | null {
  const { lexicon, words } = clause;
  const { relative, determiner, auxiliary, adverb } = lexicon.classes;
  let next = comma + 1;
  while (adverb.has(words[next]?.lower ?? '')) next += 1;
  if (auxiliary.has(words[next]?.lower ?? '')) return comma;
  const first = words[comma + 1];
  if (first === undefined) return null;
  if (relative.has(first.lower)) return comma;
  const opens =
    lexicon.partBefore.has(first.lower) ||
    lexicon.sourceLeads.has(first.lower) ||
    determiner.has(first.lower) ||
    lexicon.hedges.has(first.lower) ||
    first.kind === 'number';
  if (!opens) return null;
  for (let index = comma + 1; index < limit; index += 1) {
    if (words[index]?.text !== ',') continue;
    // "Se manifestaron": a pronoun that goes with the verb.
    const at = isClitic(clause, index + 1) ? index + 2 : index + 1;
    const verb = words[at]?.lower ?? '';
    const reading = lexicon.lemma(verb);
    return auxiliary.has(verb) || (reading !== null && reading.form !== 'gerund') ? index : null;
  }
  return null;
}
