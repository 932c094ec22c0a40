/** Finds the dates an article mentions and the days they mean, seen from the day it was published. */
import { findDates } from '../grammar/find-dates.ts';
import { resolveDate } from '../grammar/resolve-date.ts';
import { findDateLanguage } from '../grammar/date-languages.ts';
import { findDirection } from '../grammar/dates/find-direction.ts';
import { findDateSlips } from './dates/find-date-slips.ts';
import { isNarrative, printedYear } from './dates/is-narrative.ts';
import { moveClock, type StoryClock } from './dates/story-clock.ts';
import type { Article, Block, Span } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { DateExpression } from '../grammar/dates/date-expression.ts';
import type { DateModifier } from '../grammar/dates/modifier-table.ts';

export interface DateMention extends Span {
  /** The bare expression, "the start of" included. */
  readonly text: string;
  /** Both days included; `null` where the days cannot be known. */
  readonly event: DaySpan | null;
  readonly how: 'explicit' | 'relative' | 'inferred';
  readonly modifier: DateModifier | null;
  /** "slip:weekday", "slip:tense", "slip:afterPublication", "slip:impossible". */
  readonly flags: readonly string[];
}

/** Takes an article and, where someone knows better than the article, its reference day (ISO 8601); gives its dates in order. */
export function extractDates(
  article: Article,
  reference: string | null = article.source.published?.date ?? null,
): DateMention[] {
  const expressions = article.blocks
    .filter(({ role }) => role !== 'boilerplate')
    .flatMap((block) => findInBlock(article, block));
  const narrative = isNarrative(
    expressions.map(({ expression }) => expression),
    reference,
  );
  const { tenses, modifiers } = findDateLanguage(article.source.language);
  const nextYears = findNextYears(expressions);
  const mentions: DateMention[] = [];
  let clock: StoryClock = { mentioned: null, mentionedDay: null };
  for (const [index, { expression, sentence }] of expressions.entries()) {
    const before = article.text.slice(sentence.start, expression.start);
    const after = article.text.slice(expression.end, sentence.end);
    const tense = findDirection(before, after, tenses);
    const modifier = modifiers.before.find(([, cue]) => cue.test(before.slice(-40)))?.[0] ?? null;
    const looksBack =
      modifier === 'since' || (isHungOnEvent(expression) && tenses.echo.test(before));
    const direction = looksBack ? 'past' : isHungOnEvent(expression) ? null : tense.direction;
    const resolved = resolveDate(expression, { ...clock, reference, direction, narrative });
    const { start, end, text } = expression;
    const slips = findDateSlips(expression, resolved.event, { ...tense, direction }, reference);
    const flags = [...resolved.flags, ...slips];
    mentions.push({ start, end, text, event: resolved.event, how: resolved.how, modifier, flags });
    clock = moveClock(clock, expression, resolved.event, nextYears[index] ?? null);
  }
  return mentions;
}

/** For each expression the year that the next one to print a year prints. */
function findNextYears(expressions: readonly Found[]): (number | null)[] {
  let year: number | null = null;
  const years = expressions.toReversed().map(({ expression }) => {
    const next = year;
    year = printedYear(expression.meaning) ?? year;
    return next;
  });
  return years.reverse();
}

/** "five days after …" hangs on what the next words name. */
function isHungOnEvent({ meaning }: DateExpression): boolean {
  return 'anchor' in meaning && meaning.anchor === 'event';
}

interface Found {
  readonly expression: DateExpression;
  readonly sentence: Span;
}

function findInBlock(article: Article, block: Block): Found[] {
  const text = article.text.slice(block.start, block.end);
  return findDates(text, article.source.language).map((expression) => {
    const start = block.start + expression.start;
    const end = block.start + expression.end;
    const sentence = article.sentences.find((one) => one.start <= start && start < one.end);
    return { expression: { ...expression, start, end }, sentence: sentence ?? block };
  });
}
