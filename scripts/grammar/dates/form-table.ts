/** What a language says about dates: its words by class, and the forms those words make. */
import type { DateAnchor, DatePart, DateUnit } from './date-expression.ts';

/** Classes whose members are words; DAY, YEAR, NUM, YY and CLOCK are told by their digits too. */
export type WordClass = 'MONTH' | 'WEEKDAY' | 'UNIT' | 'NUM' | 'ORD' | 'SEASON';

export type WordValue = number | DateUnit;

/** What a form means apart from the values of its slots. */
export interface FormMeaning {
  readonly type:
    | 'day'
    | 'numeric'
    | 'month'
    | 'year'
    | 'weekday'
    | 'shift'
    | 'stretch'
    | 'quarter'
    | 'half'
    | 'season'
    | 'decade'
    | 'century'
    | 'clock'
    | 'again'
    | 'opening';
  readonly unit?: DateUnit;
  readonly amount?: number;
  /** Multiplies the number in the words: "two days ago" is -1. */
  readonly sign?: number;
  readonly anchor?: DateAnchor;
  readonly shift?: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** Which comes first where digits alone leave it open. */
  readonly first?: 'month' | 'day';
  /** "last September" looks back, "next September" ahead. */
  readonly lean?: 'past' | 'future';
}

/**
 * A form is words and classes with spaces between them: `a|b` is either, `[a b]` may be missing, `~a` stands without a space before it,
 * `Year` is a year in digits or relative words. Lower case stands for itself.
 */
export interface DateTable {
  readonly words: Record<WordClass, Readonly<Record<string, WordValue>>>;
  /** Classes whose members count only with a capital first letter. */
  readonly capitalized: readonly WordClass[];
  /** Words that are dates by themselves only after one of `cues`: "may", "sun". */
  readonly doubtful: readonly string[];
  readonly cues: readonly string[];
  /** Words that are dates only together with others: "sun". */
  readonly neverAlone: readonly string[];
  /** Words before what is no single date: "every". */
  readonly recurring: readonly string[];
  /** Words after years that these calendars do not reach: "BC". */
  readonly eras: readonly string[];
  /** Nouns before a number that is no year: "room". */
  readonly numbered: readonly string[];
  /** Words that are no date after these: "la mañana". */
  readonly notAfter: Readonly<Record<string, readonly string[]>>;
  readonly dates: readonly (readonly [form: string, means: FormMeaning])[];
  /** Forms that are dates only after a part: "the end of" + "the month". */
  readonly periods: readonly (readonly [form: string, means: FormMeaning])[];
  /** Words after which those forms stand alone: "ending the day". */
  readonly periodCues: readonly string[];
  /** Words that may follow a day without its month: "on the 20th they …". */
  readonly afterDay: readonly string[];
  readonly years: readonly (readonly [form: string, means: FormMeaning])[];
  readonly parts: readonly (readonly [form: string, part: DatePart])[];
  /** What may follow a day: a time of day. */
  readonly tails: readonly string[];
  /** Words before bare digits that make a year of them; those of them after which no count can stand; nouns that make a count of them. */
  readonly yearCues: readonly string[];
  readonly firmYearCues: readonly string[];
  readonly counted: RegExp;
  /** What joins two dates of one year or two days of one month: "and", "to". */
  readonly joints: readonly string[];
}
