/** Lists the people and bodies an article names, with the role their first mention gives them. */
import { afterLead } from './after-lead.ts';
import { afterPlace } from './after-place.ts';
import { asideEnd } from './aside.ts';
import { fold } from './fold.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { phraseBefore } from './phrase-before.ts';
import { textOf } from './phrase-text.ts';
import { opensSentence } from './word-case.ts';

export interface Name {
  /** The name alone: "Jorge Rodríguez". */
  readonly text: string;
  /** Its words, folded. */
  readonly words: readonly string[];
  /** What the text says of whoever bears it, where it says so beside the name; as printed. */
  readonly role: string | null;
  readonly roleBefore: boolean;
  /** UTF-16 code units into the article's text. */
  readonly start: number;
}

const longestRole = 10;

/**
 * Every run of capitalized words that may be a name, in order of the text. Headings give none: there any word may have
 * a capital.
 */
export function findNames(passages: readonly Passage[]): Name[] {
  return passages
    .filter(({ block }) => block.role === 'body')
    .flatMap((passage) => passage.sentences.flatMap((sentence) => namesOf(passage, sentence)));
}

function namesOf(passage: Passage, sentence: Stretch): Name[] {
  const names: Name[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const run = nameRun(passage, sentence, index);
    if (run === null) {
      index += 1;
      continue;
    }
    const name = describe(passage, sentence, run);
    if (name !== null) names.push(name);
    index = run.to;
  }
  return names;
}

/** A run of capitalized words from word `index`, particles between them included. */
function nameRun(passage: Passage, sentence: Stretch, index: number): Stretch | null {
  const { words, lexicon } = passage;
  const first = words[index];
  if (first === undefined || !first.capital || isCommon(passage, index)) return null;
  let to = index + 1;
  for (let at = index + 1; at < sentence.to; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.capital && !lexicon.classes.time.has(word.lower)) to = at + 1;
    else if (
      word.text === '.' &&
      (words[at - 1]?.text.length ?? 9) <= 4 &&
      words[at - 1]?.end === word.start
    )
      continue;
    else if (!lexicon.classes.particle.has(word.lower) || at - to >= 2) break;
  }
  return { from: afterPlace(passage, afterLead(passage, { from: index, to }), to), to };
}

/** A word that has its capital from where it stands, or a day or month. */
function isCommon(passage: Passage, index: number): boolean {
  const word = passage.words[index];
  if (word === undefined) return true;
  const { classes } = passage.lexicon;
  return (
    classes.time.has(word.lower) ||
    classes.determiner.has(word.lower) ||
    classes.preposition.has(word.lower) ||
    classes.subordinator.has(word.lower) ||
    classes.coordinator.has(word.lower) ||
    classes.adverb.has(word.lower) ||
    classes.person.has(word.lower) ||
    classes.group.has(word.lower) ||
    classes.thing.has(word.lower) ||
    classes.self.has(word.lower) ||
    classes.auxiliary.has(word.lower)
  );
}

function describe(passage: Passage, sentence: Stretch, run: Stretch): Name | null {
  const { words, lexicon } = passage;
  let core = run.from;
  for (let index = run.from; index < run.to - 1; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const isOpener = index === run.from && opensSentence(words[index - 1]);
    if (
      (lexicon.titles.has(word.lower) || (isOpener && lexicon.persons.has(word.lower))) &&
      !lexicon.classes.particle.has(words[index + 1]?.lower ?? '')
    )
      core = index + 1 < run.to && words[index + 1]?.text === '.' ? index + 2 : index + 1;
  }
  const first = words[core];
  const last = words[run.to - 1];
  if (first === undefined || last === undefined || core >= run.to) return null;
  const before =
    roleBefore(passage, sentence, run, core) ?? roleBeforeComma(passage, sentence, run);
  const after = before === null ? roleAfter(passage, sentence, run.to) : null;
  return {
    text: passage.text.slice(first.start, last.end),
    words: words
      .slice(core, run.to)
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => fold(text)),
    role: before ?? after,
    roleBefore: before !== null,
    start: first.start,
  };
}

/** Titles and descriptions that stand directly before the name: "Venezuela's top lawmaker". */
function roleBefore(
  passage: Passage,
  sentence: Stretch,
  run: Stretch,
  core: number,
): string | null {
  const { words, lexicon } = passage;
  let from = run.from;
  const previous = words[from - 1];
  if (
    previous?.kind === 'word' &&
    (lexicon.speakers.has(previous.lower) ||
      lexicon.titles.has(previous.lower) ||
      lexicon.bodies.has(previous.lower))
  ) {
    const floor = Math.max(sentence.from, from - 7);
    while (from > floor) {
      const word = words[from - 1];
      if (word === undefined || word.kind === 'mark' || word.kind === 'number') break;
      const { classes } = lexicon;
      if (classes.preposition.has(word.lower) || classes.subordinator.has(word.lower)) break;
      if (classes.coordinator.has(word.lower) || classes.auxiliary.has(word.lower)) break;
      if (lexicon.verbs.has(word.lower) || classes.adverb.has(word.lower)) break;
      from -= 1;
      if (classes.determiner.has(word.lower)) break;
    }
  }
  const relation = from === core - 1 && lexicon.classes.relation.has(words[from]?.lower ?? '');
  if (relation) return null;
  const first = words[from];
  const last = words[core - 1];
  if (first === undefined || last === undefined || from >= core) return null;
  const end = last.text === '.' ? last.end : last.end;
  return passage.text.slice(first.start, end);
}

/** A role that the name itself stands beside: "the health minister, Ana Ruiz,". */
function roleBeforeComma(passage: Passage, sentence: Stretch, run: Stretch): string | null {
  const { words, lexicon } = passage;
  if (words[run.from - 1]?.text !== ',' || words[run.to]?.text !== ',') return null;
  const phrase = phraseBefore(passage, run.from - 1, sentence.from);
  const first = phrase === null ? undefined : words[phrase.from];
  if (phrase === null || first === undefined || !lexicon.classes.definite.has(first.lower))
    return null;
  const role = words.slice(phrase.from, phrase.to);
  const named = role.some(({ lower }) =>
    [lexicon.persons, lexicon.titles, lexicon.bodies].some((nouns) => nouns.has(lower)),
  );
  return named && role.length <= longestRole ? textOf(passage, phrase) : null;
}

/** An apposition after the name: ", the head of …,". */
function roleAfter(passage: Passage, sentence: Stretch, comma: number): string | null {
  const { words, lexicon } = passage;
  if (words[comma]?.text !== ',') return null;
  const limit = Math.min(sentence.to, comma + 1 + longestRole);
  let to = asideEnd(passage, comma + 1, limit) ?? comma;
  while (to > comma + 1 && lexicon.classes.preposition.has(words[to - 1]?.lower ?? '')) to -= 1;
  const first = words[comma + 1];
  const last = words[to - 1];
  if (first === undefined || last === undefined || to <= comma + 1) return null;
  return passage.text.slice(first.start, last.end);
}
