/** Finds the dates an article mentions and the days they mean, seen from the day it was published. */
import { findDateLanguage, type DateLanguage } from '../grammar/date-languages.ts';
import { findDirection, type Tense } from '../grammar/dates/find-direction.ts';
import { resolveDate, type ResolvedDate } from '../grammar/resolve-date.ts';
import { findDateSlips } from './dates/find-date-slips.ts';
import { findInSentences, type FoundDate } from './dates/find-in-sentences.ts';
import { isNarrative, readPrintedYears } from './dates/printed-years.ts';
import { moveClock, type StoryClock } from './dates/story-clock.ts';
import type { Article, Span } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { DateExpression, DatePart } from '../grammar/dates/date-expression.ts';
import type { DateModifier } from '../grammar/dates/modifier-table.ts';

export interface DateMention extends Span {
  /** The bare expression, "the start of" included. */
  readonly text: string;
  /** Both days included; `null` where the days cannot be known. */
  readonly event: DaySpan | null;
  readonly how: 'explicit' | 'relative' | 'inferred';
  /** How the date bounds what is told: "since Thursday". */
  readonly modifier: DateModifier | null;
  /** The part of `event` that the words narrow it to: "the start of 2024". */
  readonly part: DatePart | null;
  /** "slip:weekday", "slip:tense", "slip:afterPublication", "slip:impossible"; "assumed:dayOrder" where digits leave the month open. */
  readonly flags: readonly string[];
}

/** Takes an article and, where someone knows better than the article, its reference day (ISO 8601); gives its dates in order. */
export function extractDates(
  article: Article,
  reference: string | null = article.source.published?.date ?? null,
): DateMention[] {
  const language = findDateLanguage(article.source.language);
  const dates = findInSentences(article);
  const expressions = dates.map(({ expression }) => expression);
  const narrative = isNarrative(expressions, reference);
  const years = readPrintedYears(expressions);
  const mentions: DateMention[] = [];
  let clock: StoryClock = { mentioned: null, mentionedDay: null, last: null };
  for (const [index, date] of dates.entries()) {
    const { expression } = date;
    const words = readWords(date, language);
    const nextYear = years.next[index] ?? null;
    const told = isHungOnEvent(expression) ? recall(clock, expression, mentions.at(-1)) : clock;
    const context = {
      ...told,
      ...words,
      reference,
      near: article.near ?? null,
      narrative,
      nextYear,
    };
    const resolved =
      repeatNeighbor(date, mentions.at(-1), article.text) ?? resolveDate(expression, context);
    if (isDuration(expression, words)) continue;
    mentions.push(toMention(expression, resolved, words, reference));
    clock = moveClock(clock, expression, resolved.event, years.local[index] ?? null);
  }
  return mentions;
}

/** What "this came five days after" points back at was told a sentence or two ago, or it is anyone's guess. */
function recall(clock: StoryClock, { start }: DateExpression, last?: DateMention): StoryClock {
  const isFresh = last !== undefined && start - last.end < 500;
  return isFresh ? clock : { mentioned: null, mentionedDay: null, last: null };
}

interface Words extends Tense {
  readonly modifier: DateModifier | null;
}

function readWords({ expression, before, after }: FoundDate, language: DateLanguage): Words {
  const near = before.slice(-60);
  const modifier = language.modifiers.before.find(([, cue]) => cue.test(near))?.[0] ?? null;
  if (modifier === 'since') return { direction: 'past', firm: false, modifier };
  if (!isHungOnEvent(expression)) {
    return { ...findDirection(before, after, language.tenses), modifier };
  }
  const direction = language.tenses.echo.test(near) ? 'past' : null;
  return { direction, firm: false, modifier };
}

/** "in three days" says how long something takes, unless its verb looks ahead. */
function isDuration({ meaning }: DateExpression, { direction }: Words): boolean {
  if (meaning.type !== 'shift' || meaning.anchor !== 'published') return false;
  return meaning.counted && meaning.amount > 0 && direction !== 'future';
}

/** "five days after …" hangs on what the next words name. */
function isHungOnEvent({ meaning }: DateExpression): boolean {
  return 'anchor' in meaning && meaning.anchor === 'event';
}

/** "On 27 June, two days after the invasion": in apposition such words say of the date beside them what else it is. */
function repeatNeighbor(
  { expression }: FoundDate,
  neighbor: DateMention | undefined,
  text: string,
): ResolvedDate | null {
  if (!neighbor?.event || !isHungOnEvent(expression)) return null;
  const between = text.slice(neighbor.end, expression.start);
  if (!/^\s?[,–—-]\s?(?:just |only )?$/.test(between)) return null;
  return { event: neighbor.event, how: 'inferred', flags: [] };
}

function toMention(
  expression: DateExpression,
  resolved: ResolvedDate,
  words: Words,
  reference: string | null,
): DateMention {
  const { start, end, text, part, meaning } = expression;
  const slips = findDateSlips(expression, resolved.event, words, reference);
  const assumed = meaning.type === 'day' && meaning.swapped ? ['assumed:dayOrder'] : [];
  const flags = [...resolved.flags, ...slips, ...assumed];
  const { event, how } = resolved;
  return { start, end, text, event, how, modifier: words.modifier, part, flags };
}
