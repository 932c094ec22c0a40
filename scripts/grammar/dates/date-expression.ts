/** A date expression as words give it, before anything is known about when the words were written. */
import type { Span } from '../../../src/model/article.ts';

export type DateUnit =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** What a relative expression counts from: the day of publication, the last date mentioned, either as the text tells news or history, or an event the next words name. */
export type DateAnchor = 'published' | 'mentioned' | 'told' | 'event';

/** "last year" is -1 from publication, "that year" 0 from the last date mentioned. */
export interface RelativeYear {
  readonly shift: number;
  readonly anchor: DateAnchor;
}

export type YearMeaning = number | RelativeYear | null;

/** Months and weekdays count from one; Monday is one. `null` is what the words leave open. */
export type DateMeaning =
  | {
      readonly type: 'day';
      readonly year: YearMeaning;
      readonly month: number | null;
      readonly day: number;
      readonly weekday: number | null;
      /** The last day of a range ("January 12–13"). */
      readonly until: { readonly month: number | null; readonly day: number } | null;
      /** What digits alone ("03/04/2025") would mean in the other order, where they can. */
      readonly swapped: { readonly month: number; readonly day: number } | null;
    }
  | {
      readonly type: 'month';
      readonly year: YearMeaning;
      readonly month: number;
      /** "last September" is the latest before the anchor, "next September" the first after it. */
      readonly lean: { readonly direction: 'past' | 'future'; readonly anchor: DateAnchor } | null;
    }
  | { readonly type: 'years'; readonly from: number; readonly to: number }
  | { readonly type: 'year'; readonly year: RelativeYear }
  /** Months of one year: a quarter, a half, a season; `months` may run into the next year. */
  | {
      readonly type: 'months';
      readonly year: YearMeaning;
      readonly month: number;
      readonly months: number;
    }
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      /** Weeks from the anchor's ("last Monday" -1), or `null` where tense decides. */
      readonly shift: number | null;
      readonly anchor: DateAnchor;
    }
  | {
      readonly type: 'shift';
      readonly unit: DateUnit;
      readonly amount: number;
      readonly anchor: DateAnchor;
      /** True where the words count ("in three days"), which may also be how long something takes. */
      readonly counted: boolean;
    }
  /** The period last mentioned, as many years away: "the same period last year". */
  | { readonly type: 'again'; readonly years: number }
  /** The `amount` units that end with (or, where negative, begin with) the anchor: "the past nine days". */
  | {
      readonly type: 'stretch';
      readonly unit: DateUnit;
      readonly amount: number;
      readonly anchor: DateAnchor;
    };

/** The part of a period the words narrow it to. */
export type DatePart = 'start' | 'middle' | 'end' | 'earlier' | 'later' | 'night' | 'week';

export interface DateExpression extends Span {
  readonly text: string;
  readonly meaning: DateMeaning;
  readonly part: DatePart | null;
  /** True where a time of day is all that was said ("at 18:00 UTC"). */
  readonly clockOnly: boolean;
}
