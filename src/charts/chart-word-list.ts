/** What the charts say around the numbers; each language fills it in. */
import type { Side } from '../model/claim.ts';

export interface ChartWords {
  /** What a chart shows, by what its data turn out to say. */
  readonly titles: {
    readonly apart: (label: string, upper: string, lower: string) => string;
    readonly disputed: (label: string) => string;
    readonly redated: (label: string) => string;
    readonly agreed: (label: string) => string;
    readonly rising: (label: string) => string;
    readonly falling: (label: string) => string;
    readonly counted: (label: string) => string;
    /** Where no two sides are known. */
    readonly published: (label: string) => string;
    readonly dots: (label: string) => string;
    readonly heaps: (label: string) => string;
    readonly matrix: string;
    readonly delay: string;
    readonly timeline: string;
  };
  /** How to read it: an opening, what each sort of mark means, and what is odd about its scales. */
  readonly readings: Readonly<
    Record<
      | 'overTime'
      | 'estimates'
      | 'exact'
      | 'open'
      | 'range'
      | 'about'
      | 'spread'
      | 'broken'
      | 'log'
      | 'hatched'
      | 'dots'
      | 'heaps'
      | 'hollowDots'
      | 'openDots'
      | 'matrix'
      | 'delay'
      | 'timeline'
      | 'timelineHollow',
      string
    >
  >;
  readonly columns: Readonly<
    Record<'number' | 'who' | 'side' | 'asOf' | 'event' | 'report' | 'what' | 'published', string>
  >;
  readonly over: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly upTo: (number: string) => string;
  readonly under: (number: string) => string;
  readonly about: (number: string) => string;
  readonly nearly: (number: string) => string;
  readonly to: (low: string, high: string) => string;
  readonly apart: string;
  readonly gapBetween: (upper: string, lower: string, apart: string) => string;
  readonly stillUntil: (day: string) => string;
  readonly unattributed: string;
  readonly undated: string;
  readonly leftOut: string;
  readonly folded: string;
  readonly foldedToLedger: string;
  readonly undatedEvents: string;
  readonly moreEvents: string;
  readonly moreMeasures: string;
  readonly sides: Readonly<Record<Side, string>>;
  /** Names a claim whose side is not known. */
  readonly otherSide: string;
}
