/** Finds the dates an article mentions and the days they mean, seen from the day it was published. */
import { findDates } from '../grammar/find-dates.ts';
import { resolveDate } from '../grammar/resolve-date.ts';
import { tenseCues } from '../grammar/en/tense-cues.ts';
import { findDirection } from './dates/find-direction.ts';
import { findDateModifier } from './dates/find-date-modifier.ts';
import { findDateSlips } from './dates/find-date-slips.ts';
import { isNarrative } from './dates/is-narrative.ts';
import type { Article, Block, Span } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { DateExpression } from '../grammar/dates/date-expression.ts';
import type { DateModifier } from './dates/find-date-modifier.ts';

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
  const mentions: DateMention[] = [];
  let mentioned: DaySpan | null = null;
  for (const { expression, sentence } of expressions) {
    const before = article.text.slice(sentence.start, expression.start);
    const after = article.text.slice(expression.end, sentence.end);
    const tense = findDirection(before, after, tenseCues);
    const modifier = findDateModifier(before);
    const direction = modifier === 'since' ? 'past' : tense.direction;
    const resolved = resolveDate(expression, { reference, mentioned, direction, narrative });
    const { start, end, text } = expression;
    const slips = findDateSlips(expression, resolved.event, { ...tense, direction }, reference);
    const flags = [...resolved.flags, ...slips];
    mentions.push({ start, end, text, event: resolved.event, how: resolved.how, modifier, flags });
    if (!isHungOnEvent(expression)) mentioned = resolved.event ?? mentioned;
  }
  return mentions;
}

/** "five days after …" tells when something else was; the story's clock stays where it is. */
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
