/** Finds the part of a sentence that tells what an expression belongs to: one clause, short enough for a headline. */
import type { Article, Span, Telling } from '../../src/model/article.ts';
import { clauseLexicon } from '../grammar/clause-lexicon.ts';
import { findDirection } from '../grammar/dates/find-direction.ts';
import { splitWords } from '../grammar/split-words.ts';
import type { Word } from '../grammar/split-words.ts';
import { findApposed } from './tellings/find-apposed.ts';
import { findClause } from './tellings/find-clause.ts';
import { findEnd } from './tellings/find-end.ts';
import { findPivot } from './tellings/find-pivot.ts';
import { findVoice } from './tellings/find-voice.ts';
import { isElliptic } from './tellings/is-elliptic.ts';
import { findMainVerb, hasVerb, isBreak, readSentence } from './tellings/sentence.ts';
import type { Sentence } from './tellings/sentence.ts';
import { skipLead } from './tellings/skip-lead.ts';

/** How far from the expression its clause is sought, in UTF-16 code units; keeps the work for a long line linear. */
const reach = 600;

/** The same for "this came" before it. */
const reachOfEcho = 60;

/** What is known of an expression: of a date how it was resolved, and how the words before it bound what is told. */
export interface Told extends Span {
  readonly text: string;
  readonly how?: string;
  readonly modifier?: string | null;
}

/** Takes an article, a sentence, and an expression in it; gives the words of its clause. */
export function extractTelling(article: Article, within: Span, told: Told): Telling {
  const start = Math.max(within.start, told.start - reach);
  const end = Math.min(within.end, told.end + reach);
  const { tenses } = clauseLexicon(article.source.language);
  const before = article.text.slice(start, told.start);
  const after = article.text.slice(told.end, end);
  const sentence = readSentence(
    clauseLexicon(article.source.language),
    splitWords(article.text, start, end),
    told,
  );
  const { words, lexicon } = sentence;
  const { direction } = findDirection(before, after, tenses);
  const isEcho = tenses.echo.test(before.slice(-reachOfEcho));
  const pivot = direction === 'future' ? null : findPivot(sentence, isEcho);
  const lead = pivot === null ? skipLead(sentence) : { at: pivot, skips: true, isLabel: false };
  const clause = findClause(sentence, lead.at, lead.skips ? lead.at : sentence.from);
  const apposed = direction === 'future' ? findApposed(sentence, clause.from) : null;
  const ending =
    apposed === null
      ? findEnd(lead.skips ? { ...sentence, to: lead.at } : sentence, clause)
      : { to: apposed, isCut: false, isBroken: false };
  const { isCut, isBroken } = ending;
  const { from } = clause;
  const to = dropMarks(words, from, ending.to);
  const holds =
    lead.skips ||
    (sentence.from >= from && sentence.to <= to) ||
    isSpeakers(sentence, to) ||
    isIntroduced(sentence, to);
  const isAside =
    (apposed === null && isSubclause(sentence, from)) ||
    (direction !== 'future' && isPresent(sentence, from, to));
  const isMain =
    hasVerb(sentence, from, to) &&
    !isSubordinate(sentence, from) &&
    !isElliptic(sentence, from, to);
  return {
    start: words[from]?.start ?? within.start,
    end: words[to - 1]?.end ?? within.end,
    // An entry of a chronology is a headline already, of whatever shape.
    isWhole: !isBroken && (lead.isLabel || (holds && isMain && (lead.skips || !isAside))),
    isCut,
    voice: lead.isLabel
      ? 'entry'
      : findVoice(sentence, article.text.slice(start, end), {
          isFull:
            /\p{L}/u.test(told.text) && /\d{4}/.test(told.text) && /\b\d{1,2}\b/.test(told.text),
          isSeenFromNow: told.how === 'relative',
        }),
    tense: direction,
    isBound: ['asOf', 'by', 'until', 'since'].includes(told.modifier ?? ''),
    isReport: isReport(sentence, from, to),
    isGeneral: words.slice(from, to).some(({ lower }) => lexicon.conditions.has(lower)),
  };
}

/** No comma or dash ends a headline. */
function dropMarks(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isBreak(words, end - 1)) end -= 1;
  return end;
}

/** The date is when the words were said: "…, the mayor said on Sunday". */
function isSpeakers({ words, lexicon, from }: Sentence, to: number): boolean {
  if (from < to) return false;
  const comma = words.findLastIndex(({ text }, at) => at < from && text === ',');
  return words
    .slice(Math.max(comma, to), from)
    .some(({ lower }) => lexicon.speech.verbs.get(lower)?.past === true);
}

/** The expression stands in the quotation that the words lead up to: "The mayor said how it went: “…”". */
function isIntroduced({ words, from }: Sentence, to: number): boolean {
  return from > to && words[to]?.text === ':';
}

/** A clause that opens on "which" or "because" needs the one before it. */
function isSubordinate({ words, lexicon }: Sentence, from: number): boolean {
  const { lower = '' } = words[from] ?? {};
  const { relative, subordinator, coordinator } = lexicon.speech.classes;
  return relative.has(lower) || subordinator.has(lower) || coordinator.has(lower);
}

/** The expression belongs to a clause that only says more of another: "…, who was found in May", "after it was found in May". */
function isSubclause({ words, verbs, lexicon, from: at }: Sentence, from: number): boolean {
  const { relative, subordinator, complementizer } = lexicon.speech.classes;
  const opens = words.findLastIndex(
    ({ lower }, index) =>
      index > from &&
      index < at &&
      (relative.has(lower) || subordinator.has(lower)) &&
      !complementizer.has(lower),
  );
  if (opens < 0) return false;
  const verb = verbs.findIndex((isVerb, index) => index > opens && isVerb);
  if (verb < 0 || verb >= at) return false;
  const between = words.slice(verb, at);
  return !between.some(({ text }) => text === ',' || text === '—' || text === '–');
}

/** "It disputes a report released on Monday": what holds now did not happen then. */
function isPresent(sentence: Sentence, from: number, to: number): boolean {
  const { words, lexicon } = sentence;
  const at = findMainVerb(sentence, from, to);
  const verb = words[at]?.lower ?? '';
  if (!lexicon.placesVerbs || at < 0 || lexicon.speech.classes.auxiliary.has(verb)) {
    return false;
  }
  const report = lexicon.speech.verbs.get(verb);
  const hasObject = lexicon.speech.classes.determiner.has(words[at + 1]?.lower ?? '');
  if (report?.frames.has('clause') === true && !hasObject) return false;
  if (report !== undefined) return report.finite && !report.past;
  const form = lexicon.lemma(verb)?.form ?? null;
  return form === 'present' || (form === null && verb.endsWith('s'));
}

/** What somebody said on a day is no happening, unless saying it is ("announced") or what they said has the day. */
function isReport(sentence: Sentence, from: number, to: number): boolean {
  const { words, lexicon } = sentence;
  const at = findMainVerb(sentence, from, to);
  const verb = words[at]?.lower ?? '';
  const reading = lexicon.speech.verbs.get(verb);
  if (at < 0 || reading === undefined || !lexicon.reporting.has(reading.lemma)) return false;
  const next = words[at + 1];
  const { determiner } = lexicon.speech.classes;
  const hasObject = determiner.has(next?.lower ?? '') || next?.kind === 'number';
  if (reading.frames.has('object') && hasObject) return false;
  return !hasVerb(sentence, at + 1, sentence.from);
}
