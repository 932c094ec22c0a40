/** Tells whether a word is the finite verb of a clause. */
import type { ClauseLexicon } from '../../grammar/clause-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';

/** Takes a language, the words of a sentence and an index; names are no verbs, nor participles that narrow a noun. */
export function isFinite(lexicon: ClauseLexicon, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word?.kind !== 'word' || (word.capital && index > 0)) return false;
  const { lower } = word;
  const { classes, verbs, pastNeedsAuxiliary } = lexicon.speech;
  if (lexicon.nonFinite.has(lower)) return false;
  if (classes.auxiliary.has(lower) || classes.finite.has(lower)) return true;
  if (index === 0) return false;
  const before = words[index - 1];
  const isNominal =
    before === undefined ||
    before.kind === 'possessive' ||
    classes.determiner.has(before.lower) ||
    classes.preposition.has(before.lower) ||
    classes.infinitive.has(before.lower);
  if (isNominal) return false;
  // "which safeguards": what follows such a pronoun is mostly its verb.
  const isRelative =
    classes.relative.has(before.lower) && !classes.complementizer.has(before.lower);
  if (isRelative && lexicon.placesVerbs && /[^s]s$/.test(lower)) return true;
  if (lexicon.pasts.has(lower) && !lexicon.noVerbs.has(lower)) return true;
  const { tenses, lemma, placesVerbs } = lexicon;
  if (tenses.futureEnding.test(lower)) return true;
  const reporting = verbs.get(lower);
  if (reporting?.finite === true) return true;
  if (!pastNeedsAuxiliary && reporting?.past === true) return true;
  if (lexicon.finiteEnding.test(lower)) return true;
  if (lemma(lower)?.form === 'past') return true;
  if (!placesVerbs) return false;
  const takes = classes.determiner.has(words[index + 1]?.lower ?? '');
  const isThird =
    takes && /[^s]s$/.test(lower) && before.kind === 'word' && !/s$/.test(before.lower);
  return isThird || isPresent(lemma(lower)?.form ?? null, words, index);
}

/** "takes" after a name or a noun, "seize" after a plural, before what they take; else both may be nouns. */
function isPresent(form: string | null, words: readonly Word[], index: number): boolean {
  if (form === 'past' || form === 'pastOrParticiple') return true;
  const [before, next] = [words[index - 1], words[index + 1]];
  const isFollowed = next?.kind === 'word' || next?.kind === 'number';
  if (before?.kind !== 'word' || !isFollowed) return false;
  if (form === 'present') return before.capital || !before.lower.endsWith('s');
  return form === 'base' && before.lower.endsWith('s') && !before.lower.endsWith('ss');
}
