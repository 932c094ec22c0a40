/** Decides which days a date expression means, given when its text was written and what came before it. */
import { chooseYear, followYear } from './dates/choose-year.ts';
import { moveBy, toDay, toMonths, toPeriod } from './dates/calendar.ts';
import { resolveWeekday } from './dates/resolve-weekday.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type {
  DateAnchor,
  DateExpression,
  DateMeaning,
  YearMeaning,
} from './dates/date-expression.ts';
import type { Direction } from './dates/choose-year.ts';

export interface DateContext {
  /** The day the text was published (ISO 8601), or `null` where nobody knows. */
  readonly reference: string | null;
  /** The last date mentioned before this one. */
  readonly mentioned: DaySpan | null;
  readonly direction: Direction;
  /** True where the text tells of years long past, so that its dates follow one another and not the day of publication. */
  readonly narrative: boolean;
}

export interface ResolvedDate {
  readonly event: DaySpan | null;
  readonly how: 'explicit' | 'relative' | 'inferred';
  readonly flags: readonly ('slip:weekday' | 'slip:impossible')[];
}

type Meaning<Type extends DateMeaning['type']> = Extract<DateMeaning, { type: Type }>;

/** Takes an expression and its context; gives its days (both ends included), or `event: null` where they cannot be known. */
export function resolveDate(expression: DateExpression, context: DateContext): ResolvedDate {
  const { meaning } = expression;
  switch (meaning.type) {
    case 'day':
      return resolveDay(meaning, context);
    case 'month':
    case 'months': {
      const count = meaning.type === 'month' ? 1 : meaning.months;
      return resolveInYear(meaning.year, (year) => toMonths(year, meaning.month, count), context);
    }
    case 'years': {
      const event = toMonths(meaning.from, 1, 12 * (meaning.to - meaning.from + 1));
      return { event, how: 'explicit', flags: [] };
    }
    case 'year':
      return resolveInYear(meaning.year, (year) => toMonths(year, 1, 12), context);
    case 'weekday': {
      const anchor = findAnchor(meaning.anchor, context);
      return found(anchor && resolveWeekday(meaning, anchor, context.direction), 'relative');
    }
    case 'shift':
      return resolveShift(meaning, context);
    case 'stretch':
      return resolveStretch(meaning, context);
  }
}

function resolveDay(meaning: Meaning<'day'>, context: DateContext): ResolvedDate {
  const { weekday, until } = meaning;
  const month = meaning.month ?? monthOf(context);
  if (month === null) return found(null, 'inferred');
  const spanIn = (year: number): DaySpan | null => {
    const first = toDay(year, month, meaning.day);
    if (!until || !first) return first;
    const last = toDay(year, until.month ?? month, until.day);
    return last && { from: first.from, to: last.to };
  };
  const fits = (span: DaySpan | null): boolean =>
    weekday === null || span === null || Temporal.PlainDate.from(span.from).dayOfWeek === weekday;
  const fitting = (year: number): DaySpan | null => {
    const span = spanIn(year);
    return fits(span) ? span : null;
  };
  const byWeekday = resolveInYear(meaning.year, fitting, context);
  if (byWeekday.event) return byWeekday;
  const resolved = resolveInYear(meaning.year, spanIn, context);
  if (resolved.event) return { ...resolved, flags: ['slip:weekday'] };
  const isImpossible = toDay(2024, month, meaning.day) === null || typeof meaning.year === 'number';
  return isImpossible ? { ...resolved, flags: ['slip:impossible'] } : resolved;
}

function resolveInYear(
  year: YearMeaning,
  spanIn: (year: number) => DaySpan | null,
  context: DateContext,
): ResolvedDate {
  if (typeof year === 'number') return found(spanIn(year), 'explicit');
  if (year) {
    const anchor = findAnchor(year.anchor, context);
    return found(anchor && spanIn(anchor.year + year.shift), 'relative');
  }
  if (context.mentioned && (context.narrative || context.reference === null)) {
    return found(followYear(spanIn, context.mentioned), 'inferred');
  }
  if (context.reference === null) return found(null, 'inferred');
  const reference = Temporal.PlainDate.from(context.reference);
  return found(chooseYear(spanIn, reference, context.direction), 'relative');
}

function resolveShift(meaning: Meaning<'shift'>, context: DateContext): ResolvedDate {
  const anchor = findAnchor(meaning.anchor, context);
  if (!anchor) return found(null, 'inferred');
  const isBackward = meaning.anchor === 'event' && context.direction === 'past';
  const moved = moveBy(anchor, meaning.unit, isBackward ? -meaning.amount : meaning.amount);
  const how = meaning.anchor === 'published' ? 'relative' : 'inferred';
  return found(toPeriod(moved, isExactWeeks(meaning) ? 'day' : meaning.unit), how);
}

/** "a week ago" is a day; "last week" is a week. */
function isExactWeeks({ unit, amount, anchor }: Meaning<'shift'>): boolean {
  return unit === 'week' && anchor === 'published' && Math.abs(amount) > 1;
}

function resolveStretch(meaning: Meaning<'stretch'>, context: DateContext): ResolvedDate {
  const anchor = findAnchor(meaning.anchor, context) ?? findAnchor('published', context);
  if (!anchor) return found(null, 'inferred');
  const { unit, amount } = meaning;
  const steps = amount - Math.sign(amount);
  const other = unit === 'day' ? anchor.subtract({ days: steps }) : moveBy(anchor, unit, -amount);
  const ends = [anchor.toString(), other.toString()].sort();
  return found({ from: ends[0] ?? '', to: ends[1] ?? '' }, 'inferred');
}

function findAnchor(anchor: DateAnchor, context: DateContext): Temporal.PlainDate | null {
  const day =
    anchor === 'published' ? context.reference : (context.mentioned?.from ?? context.reference);
  return day === null ? null : Temporal.PlainDate.from(day);
}

function monthOf(context: DateContext): number | null {
  const day = context.mentioned?.from ?? context.reference;
  return day === null ? null : Temporal.PlainDate.from(day).month;
}

function found(event: DaySpan | null, how: ResolvedDate['how']): ResolvedDate {
  return { event, how, flags: [] };
}
