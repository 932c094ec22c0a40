/** Finds the noun phrase that ends at a place: who speaks before a reporting word. */
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { isClauseWord, isInside, isPronoun, isSpacedDash, joinsNouns } from './phrase-words.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { trimPhrase } from './trim-phrase.ts';

const longest = 30;
const longestAside = 45;
const asides = 4;
const longestInterjection = 3;

/**
 * The noun phrase that ends before word `end` and not before word `floor`. With an apposition or relative clause set
 * off by commas or dashes it reaches from the noun to the closing mark. `null` where no noun stands there.
 */
export function phraseBefore(passage: Passage, end: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  const last = words[end - 1];
  if (last === undefined || end <= floor) return null;
  if (last.text === ',' || isSpacedDash(passage, end - 1))
    return beforeAside(passage, end - 1, floor);
  if (lexicon.classes.relative.has(last.lower) && !lexicon.classes.complementizer.has(last.lower)) {
    const comma = words[end - 2]?.text === ',';
    return collect(passage, comma ? end - 2 : end - 1, floor);
  }
  return collect(passage, end, floor);
}

function collect(passage: Passage, end: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const last = words[end - 1];
  if (last !== undefined && isPronoun(lexicon, last)) return { from: end - 1, to: end };
  let index = end - 1;
  const limit = Math.max(floor, end - longest);
  for (; index >= limit; index -= 1) {
    const word = words[index];
    if (word === undefined || passage.quoted[index] !== -1) break;
    if (word.text === ')') {
      index = openingParenthesis(passage, index, limit);
      continue;
    }
    if (word.kind === 'mark') {
      if (isInside(passage, index)) continue;
      break;
    }
    const determiner = classes.determiner.has(word.lower);
    if (isPronoun(lexicon, word) && !determiner) return null;
    if (classes.coordinator.has(word.lower) && !joinsNouns(passage, index)) break;
    if (isClauseWord(passage, index)) {
      if (lexicon.verbs.has(word.lower)) break;
      return null;
    }
    if (classes.relative.has(word.lower) || classes.subordinator.has(word.lower)) {
      if (!determiner || index > floor) break;
    }
    // Who lays something before the public speaks by what it shows.
    if (hasObject(passage, index)) return collect(passage, index - 1, floor);
    if (classes.infinitive.has(word.lower) && !leadsNoun(passage, index + 1)) break;
  }
  return trimPhrase(passage, { from: index + 1, to: end });
}

/** "also released the names": an adverb before it and a noun phrase after it make a past form the verb of a clause. */
function hasObject({ words, lexicon }: Passage, index: number): boolean {
  const { adverb, determiner } = lexicon.classes;
  const form = verbLemma(words[index]?.lower ?? '')?.form;
  return (
    (form === 'past' || form === 'pastOrParticiple') &&
    adverb.has(words[index - 1]?.lower ?? '') &&
    determiner.has(words[index + 1]?.lower ?? '')
  );
}

/** "close to the talks", "loyal to Ruiz": no infinitive follows. */
function leadsNoun({ words, lexicon }: Passage, index: number): boolean {
  const next = words[index];
  return next?.capital === true || lexicon.classes.determiner.has(next?.lower ?? '');
}

function openingParenthesis(passage: Passage, close: number, limit: number): number {
  for (let index = close - 1; index >= Math.max(limit, close - 10); index -= 1)
    if (passage.words[index]?.text === '(') return index;
  return close;
}

/** The noun before an aside that ends at `mark`: "Ana Ruiz, the head of the bank, said". */
function beforeAside(passage: Passage, mark: number, floor: number): Stretch | null {
  const { words } = passage;
  const sign = words[mark]?.text ?? ',';
  const limit = Math.max(floor, mark - longestAside);
  let tries = 0;
  for (let index = mark - 1; index > limit && tries < asides; index -= 1) {
    const text = words[index]?.text;
    if (text === ';' || text === ':') return null;
    if (text !== sign) continue;
    tries += 1;
    const aside = { from: index + 1, to: mark };
    const near = collect(passage, index, floor);
    const isOpen = near !== null && opensClause(passage, near.from, floor);
    const noun = isOpen || !isName(passage, aside) ? near : withClause(passage, index, floor);
    if (noun === null || !opensClause(passage, noun.from, floor)) continue;
    if (
      opensAside(passage, index + 1, mark) ||
      isName(passage, noun) ||
      isName(passage, aside) ||
      isShortName(passage, noun, aside)
    )
      return { from: noun.from, to: mark };
    if (isInterjected(passage, aside)) return noun;
  }
  return null;
}

/** "the firm that runs the mine" before a name: the noun with the relative clause that ends at word `end`. */
function withClause(passage: Passage, end: number, floor: number): Stretch | null {
  const { words, lexicon } = passage;
  for (let index = end - 2; index > floor; index -= 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'mark') return null;
    if (!lexicon.classes.relative.has(word.lower)) continue;
    const noun = collect(passage, index, floor);
    return noun === null ? null : { from: noun.from, to: end };
  }
  return null;
}

/** Whether the words before `at` let a subject begin there: nothing, a mark, a conjunction, an introduction. */
function opensClause(passage: Passage, at: number, floor: number): boolean {
  const before = passage.words[at - 1];
  if (at <= floor || before === undefined || before.kind === 'mark') return true;
  const { classes } = passage.lexicon;
  return (
    classes.coordinator.has(before.lower) ||
    classes.subordinator.has(before.lower) ||
    classes.adverb.has(before.lower) ||
    classes.time.has(before.lower) ||
    before.kind === 'number'
  );
}

function isName({ words, lexicon }: Passage, { from, to }: Stretch): boolean {
  const own = words.slice(from, to);
  const { particle } = lexicon.classes;
  return (
    own.length >= 2 &&
    own[0]?.capital === true &&
    own.every(({ capital, kind, lower }) => capital || kind === 'mark' || particle.has(lower))
  );
}

/** "the pilots' union, APU,": one name after a noun that points. */
function isShortName({ words, lexicon }: Passage, noun: Stretch, aside: Stretch): boolean {
  const first = words[noun.from]?.lower ?? '';
  return (
    aside.to - aside.from === 1 &&
    words[aside.from]?.capital === true &&
    lexicon.classes.definite.has(first)
  );
}

/** "however", "for its part": a few small words that say nothing of the noun. */
function isInterjected(passage: Passage, { from, to }: Stretch): boolean {
  if (to - from > longestInterjection) return false;
  return passage.words
    .slice(from, to)
    .every(
      ({ kind, capital }, index) =>
        kind === 'word' && !capital && !isClauseWord(passage, from + index),
    );
}

function opensAside(passage: Passage, from: number, to: number): boolean {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  const first = words[from];
  if (first === undefined) return false;
  if (classes.relative.has(first.lower) || classes.example.has(first.lower)) return true;
  if (classes.determiner.has(first.lower) || first.kind === 'number') return true;
  // "A study by Norex, based on photographs, …"
  const form = lexicon.lemma(first.lower)?.form;
  const next = words[from + 1]?.lower ?? '';
  const isParticiple = form === 'participle' || form === 'pastOrParticiple';
  if (isParticiple && classes.preposition.has(next)) return true;
  if (classes.preposition.has(first.lower) && first.lower !== 'of') return false;
  return words
    .slice(from, to)
    .some(({ lower }) => lexicon.speakers.has(lower) || lexicon.titles.has(lower));
}
