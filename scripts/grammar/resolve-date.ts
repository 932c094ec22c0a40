/** Decides which days a date expression means, given when its text was written and what came before it. */
import { chooseYear, followYear } from './dates/choose-year.ts';
import { moveBy, toDay, toMonths, toPeriod } from './dates/calendar.ts';
import { findAnchor } from './dates/find-anchor.ts';
import { resolveWeekday } from './dates/resolve-weekday.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { DateContext } from './dates/find-anchor.ts';
import type { DateExpression, DateMeaning, YearMeaning } from './dates/date-expression.ts';

export interface ResolvedDate {
  readonly event: DaySpan | null;
  readonly how: 'explicit' | 'relative' | 'inferred';
  readonly flags: readonly ('slip:weekday' | 'slip:impossible')[];
}

type Meaning<Type extends DateMeaning['type']> = Extract<DateMeaning, { type: Type }>;

/** Takes an expression and its context; gives its days (both ends included), or `event: null` where they cannot be known. */
export function resolveDate({ meaning, part }: DateExpression, context: DateContext): ResolvedDate {
  const resolved = resolveMeaning(meaning, context);
  if (resolved.event && !isWritable(resolved.event)) return { ...resolved, event: null };
  if (part !== 'week' || !resolved.event) return resolved;
  return { ...resolved, event: toPeriod(Temporal.PlainDate.from(resolved.event.from), 'week') };
}

/** Years that ISO 8601 writes with four digits. */
function isWritable({ from, to }: DaySpan): boolean {
  return /^\d{4}-/.test(from) && /^\d{4}-/.test(to);
}

function resolveMeaning(meaning: DateMeaning, context: DateContext): ResolvedDate {
  switch (meaning.type) {
    case 'day':
      return resolveDay(meaning, context);
    case 'month':
      return resolveMonth(meaning, context);
    case 'months':
      return resolveInYear(
        meaning.year,
        (year) => toMonths(year, meaning.month, meaning.months),
        context,
      );
    case 'years':
      return found(toMonths(meaning.from, 1, 12 * (meaning.to - meaning.from + 1)), 'explicit');
    case 'year':
      return resolveInYear(meaning.year, (year) => toMonths(year, 1, 12), context);
    case 'weekday': {
      const isHistory = context.narrative && context.reference !== null;
      const anchor = findAnchor(isHistory ? 'told' : meaning.anchor, true, context);
      return found(anchor && resolveWeekday(meaning, anchor, context.direction), 'relative');
    }
    case 'shift':
      return resolveShift(meaning, context);
    case 'again':
      return found(context.mentioned && moveYears(context.mentioned, meaning.years), 'inferred');
    case 'stretch':
      return resolveStretch(meaning, context);
  }
}

function resolveDay(printed: Meaning<'day'>, context: DateContext): ResolvedDate {
  const meaning = chooseOrder(printed, context);
  const { weekday, until } = meaning;
  const beside = findAnchor('mentioned', false, context) ?? findAnchor('published', false, context);
  const month = meaning.month ?? beside?.month ?? null;
  if (month === null) return found(null, 'inferred');
  const spanIn = (year: number): DaySpan | null => {
    const first = toDay(year, month, meaning.day);
    if (!until || !first) return first;
    const last = toDay(year, until.month ?? month, until.day);
    return last && { from: first.from, to: last.to };
  };
  const fittingIn = (year: number): DaySpan | null => {
    const span = spanIn(year);
    if (weekday === null || span === null) return span;
    return Temporal.PlainDate.from(span.from).dayOfWeek === weekday ? span : null;
  };
  const fitting = resolveInYear(meaning.year, fittingIn, context);
  const resolved = resolveInYear(meaning.year, spanIn, context);
  if (isNextTo(fitting.event, resolved.event, context)) return fitting;
  if (resolved.event) return { ...resolved, flags: ['slip:weekday'] };
  const isImpossible = toDay(2024, month, meaning.day) === null || typeof meaning.year === 'number';
  return isImpossible ? { ...resolved, flags: ['slip:impossible'] } : resolved;
}

/** Of two readings of digits the one nearer to the day of publication. */
function chooseOrder(meaning: Meaning<'day'>, { reference }: DateContext): Meaning<'day'> {
  const { swapped, year, month, day } = meaning;
  if (!swapped || reference === null || typeof year !== 'number') return meaning;
  const away = (span: DaySpan | null): number =>
    span ? Math.abs(Temporal.PlainDate.from(reference).until(span.from).days) : Infinity;
  const isNearer =
    away(toDay(year, swapped.month, swapped.day)) < away(toDay(year, month ?? 0, day));
  return isNearer ? { ...meaning, ...swapped } : meaning;
}

/** A weekday may move a date by a year, not farther, and against the day of publication only to a year the text names. */
function isNextTo(
  fitting: DaySpan | null,
  resolved: DaySpan | null,
  { reference, mentioned, nextYear }: DateContext,
): boolean {
  if (!fitting || !resolved) return false;
  const [moved, nearest] = [fitting, resolved].map(({ from }) => parseInt(from, 10));
  if (moved === nearest) return true;
  const named = mentioned === null ? [] : [parseInt(mentioned.from, 10)];
  const isNamed = reference === null || [...named, nextYear].includes(moved ?? null);
  return isNamed && Math.abs((moved ?? 0) - (nearest ?? 0)) <= 1;
}

function resolveMonth({ year, month, lean }: Meaning<'month'>, context: DateContext): ResolvedDate {
  const spanIn = (inYear: number): DaySpan => toMonths(inYear, month, 1);
  const about = context.reference ?? context.near ?? null;
  const anchor = lean && findAnchor(lean.anchor, false, { ...context, reference: about });
  if (!anchor) return resolveInYear(year, spanIn, context);
  const isAhead = lean.direction === 'future';
  const near = anchor.with({ day: 1 }).add({ months: isAhead ? 1 : -1 });
  const away = (isAhead ? month - near.month + 12 : near.month - month + 12) % 12;
  const first = near.add({ months: isAhead ? away : -away });
  return found(spanIn(first.year), context.reference === null ? 'inferred' : 'relative');
}

function resolveInYear(
  year: YearMeaning,
  spanIn: (year: number) => DaySpan | null,
  context: DateContext,
): ResolvedDate {
  if (typeof year === 'number') return found(spanIn(year), 'explicit');
  if (year) {
    const anchor = findAnchor(year.anchor, false, context, year.shift === 0);
    return found(anchor && spanIn(anchor.year + year.shift), 'relative');
  }
  const { near = null } = context;
  if (context.reference === null && near !== null) {
    const about = Temporal.PlainDate.from(near);
    return found(chooseYear(spanIn, about, context.direction), 'inferred');
  }
  if (context.mentioned && tellsOf(context.mentioned, context)) {
    return found(followYear(spanIn, context.mentioned, context), 'inferred');
  }
  if (context.reference === null) return found(null, 'inferred');
  const reference = Temporal.PlainDate.from(context.reference);
  return found(chooseYear(spanIn, reference, context.direction), 'relative');
}

/** Whether the last date mentioned says which year it is: in a history, or without a better reference where it was more than a year. */
function tellsOf({ from, to }: DaySpan, { narrative, reference }: DateContext): boolean {
  if (reference !== null) return narrative;
  return !(from.endsWith('-01-01') && to.endsWith('-12-31'));
}

function resolveShift(meaning: Meaning<'shift'>, context: DateContext): ResolvedDate {
  const { unit, amount, anchor } = meaning;
  const isYearAgo = unit === 'year' && amount < 0 && context.mentioned === null;
  const inDays = unit === 'day' || unit === 'week';
  const day = findAnchor(isYearAgo ? 'published' : anchor, inDays, context, amount === 0);
  if (!day) return found(null, 'inferred');
  const isBackward = anchor === 'event' && context.direction === 'past';
  if (anchor === 'event' && !isBackward && !context.narrative) return found(null, 'inferred');
  const isOver = unit === 'weekend' && amount === 0 && day.dayOfWeek < 6;
  const shift = isOver && context.direction !== 'future' ? -1 : amount;
  const moved = moveBy(day, unit, isBackward ? -shift : shift);
  return found(toPeriod(moved, unit), anchor === 'published' ? 'relative' : 'inferred');
}

function resolveStretch(meaning: Meaning<'stretch'>, context: DateContext): ResolvedDate {
  const { unit, amount } = meaning;
  const near = findAnchor(meaning.anchor, true, context) ?? findAnchor('published', true, context);
  if (!near) return found(null, 'inferred');
  const steps = amount - Math.sign(amount);
  const far = unit === 'day' ? near.subtract({ days: steps }) : moveBy(near, unit, -amount);
  const [from = '', to = ''] = [near.toString(), far.toString()].sort();
  return found({ from, to }, 'inferred');
}

function moveYears({ from, to }: DaySpan, years: number): DaySpan {
  const move = (day: string): string => Temporal.PlainDate.from(day).add({ years }).toString();
  return { from: move(from), to: move(to) };
}

function found(event: DaySpan | null, how: ResolvedDate['how']): ResolvedDate {
  return { event, how, flags: [] };
}
