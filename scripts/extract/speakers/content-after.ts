/** Finds where the words reported begin after a reporting verb, and what kind of words they are. */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import { opensAmount } from './opens-amount.ts';
import { phraseAfter } from './phrase-after.ts';
import { isPronoun } from './phrase-words.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

export interface Content {
  /** `marked`: a complementizer or question word opens it; `bare`: it follows at once. */
  readonly kind: 'marked' | 'quotation' | 'appeal' | 'figure' | 'bare' | 'infinitive' | 'none';
  /** First word of the content. */
  readonly at: number;
}

const farthest = 25;
const farthestFigure = 7;

/** What follows the reporting verb at word `index`, past adverbs, times, places and the listener. */
export function contentAfter(
  passage: Passage,
  sentence: Stretch,
  index: number,
  verb: ReportingForm,
): Content {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let at = index + 1;
  if (classes.verbParticle.has(words[at]?.lower ?? '')) at += 1;
  if (verb.frames.has('appeal') && classes.appeal.has(words[at]?.lower ?? ''))
    return { kind: 'appeal', at: at + 1 };
  if (verb.frames.has('mention'))
    return classes.mention.has(words[at]?.lower ?? '') && opensAmount(passage, at + 1)
      ? { kind: 'figure', at: at + 1 }
      : { kind: 'none', at };
  if (verb.frames.has('figure'))
    return figureAfter(passage, sentence, at, verb.frames.has('change'));
  if (verb.frames.has('listener')) at = afterListener(passage, sentence, at);
  const limit = Math.min(sentence.to, index + farthest);
  // "Talks aimed at a deal", "they agreed on a date": what such a verb governs is no clause.
  const isGoverned =
    verb.frames.has('infinitive') &&
    !verb.frames.has('object') &&
    classes.preposition.has(words[at]?.lower ?? '');
  while (at < limit) {
    const word = words[at];
    if (word === undefined) break;
    if (passage.quoted[at] !== -1 || word.text === ':') return { kind: 'quotation', at };
    if (opensClause(passage, at)) return { kind: 'marked', at: at + 1 };
    const joined = connectiveAfter(passage, at);
    if (joined !== null) {
      at = joined;
      continue;
    }
    const next = words[at + 1]?.lower ?? '';
    if (word.text === ',' && lexicon.commaOpensClause && !classes.contrast.has(next))
      return { kind: 'marked', at: at + 1 };
    if (word.text === ',')
      return passage.quoted[at + 1] !== -1 && at + 1 < sentence.to
        ? { kind: 'quotation', at: at + 1 }
        : { kind: 'none', at };
    if (word.kind === 'mark' && !/[$€£(]/.test(word.text)) return { kind: 'none', at };
    if (classes.infinitive.has(word.lower) && isInfinitive(passage, at))
      return { kind: 'infinitive', at: at + 1 };
    const adverb = classes.adverb.has(word.lower) && !classes.determiner.has(word.lower);
    if (classes.time.has(word.lower) || adverb) at += 1;
    else if (classes.preposition.has(word.lower) && opensAmount(passage, at + 1))
      return { kind: 'bare', at };
    else if (classes.preposition.has(word.lower)) at = afterPhrase(passage, at, limit);
    else if (isTimeNext(passage, at)) at += 2;
    else if (classes.subordinator.has(word.lower) || classes.coordinator.has(word.lower))
      return { kind: 'none', at };
    else return { kind: isGoverned ? 'none' : 'bare', at };
  }
  return { kind: 'none', at: Math.min(at, sentence.to) };
}

/** The figure a verb sets: "the death toll at 52", "eleva a 52". */
function figureAfter(
  passage: Passage,
  sentence: Stretch,
  start: number,
  changes: boolean,
): Content {
  const limit = Math.min(sentence.to, start + farthestFigure);
  for (let at = start; at < limit; at += 1) {
    const word = passage.words[at];
    if (word === undefined || (word.kind === 'mark' && word.text !== '-')) break;
    const { reckoning, figureLink, amount } = passage.lexicon.classes;
    // Who cuts a number of things acts; who cuts an estimate reports.
    if (changes && amount.has(word.lower)) break;
    if (reckoning.has(word.lower)) return { kind: 'figure', at: at + 1 };
    if (!changes && figureLink.has(word.lower) && opensAmount(passage, at + 1))
      return { kind: 'figure', at };
  }
  return { kind: 'none', at: start };
}

/** Past a phrase that only joins, or `null`: ", however,"; one of several words needs no commas: "de son côté". */
function connectiveAfter({ words, lexicon }: Passage, start: number): number | null {
  const isAside = words[start]?.text === ',';
  const from = isAside ? start + 1 : start;
  const found = lexicon.connectives.find(
    (phrase) =>
      (isAside ? words[from + phrase.length]?.text === ',' : phrase.length > 1) &&
      phrase.every((part, at) => words[from + at]?.lower === part),
  );
  return found === undefined ? null : from + found.length + (isAside ? 1 : 0);
}

function opensClause(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  if (word === undefined) return false;
  const { complementizer, question } = passage.lexicon.classes;
  return complementizer.has(word.lower) || question.has(word.lower);
}

function isInfinitive(passage: Passage, at: number): boolean {
  const next = passage.words[at + 1];
  if (next === undefined || next.capital || next.kind !== 'word') return false;
  const { determiner } = passage.lexicon.classes;
  return !determiner.has(next.lower) && !passage.lexicon.speakers.has(next.lower);
}

/** "last week", "this month", "12 January". */
function isTimeNext(passage: Passage, at: number): boolean {
  const word = passage.words[at];
  const next = passage.words[at + 1];
  if (word === undefined || next === undefined) return false;
  const { time, timeLead } = passage.lexicon.classes;
  return time.has(next.lower) && timeLead.has(word.lower);
}

/** The word after a phrase such as "in a statement", "during a session", "to reporters". */
function afterPhrase(passage: Passage, start: number, limit: number): number {
  const { words, lexicon } = passage;
  const { classes } = lexicon;
  let at = start + 1;
  while (at < limit) {
    const word = words[at];
    if (word === undefined || passage.quoted[at] !== -1) break;
    if (word.kind === 'mark' || opensClause(passage, at)) break;
    if (at > start + 1 && (isPronoun(lexicon, word) || classes.determiner.has(word.lower))) break;
    if (classes.auxiliary.has(word.lower) || classes.infinitive.has(word.lower)) break;
    if (at > start + 1 && classes.preposition.has(word.lower)) break;
    at += 1;
    const determined = classes.determiner.has(words[start + 1]?.lower ?? '');
    if (classes.time.has(word.lower) && !words[at]?.capital && !determined) {
      while (words[at]?.kind === 'number' && at < limit) at += 1;
      break;
    }
  }
  return at;
}

function afterListener(passage: Passage, sentence: Stretch, start: number): number {
  const first = passage.words[start];
  if (first === undefined || opensClause(passage, start)) return start;
  if (isPronoun(passage.lexicon, first)) return start + 1;
  return phraseAfter(passage, start, sentence.to)?.to ?? start;
}
