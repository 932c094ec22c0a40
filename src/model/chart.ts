/** A chart as a page prints it: drawn at build time, every mark and number tied to a claim. */
import type { Element } from 'hast';
import type { Side } from './claim.ts';

/** One row of the table that stands beside a chart: the same values as the marks. */
export interface ChartRow {
  readonly claim: string;
  /** Cells in the order of `Chart.columns`; the cell at `Chart.valueColumn` is the claim's number. */
  readonly cells: readonly string[];
  /** The slice of a source that the last cell prints (`<source>:<start>-<end>`), or `null` where it prints none. */
  readonly quote: string | null;
  /** The source whose title and date the row prints, or `null` where it prints none. */
  readonly source: string | null;
}

export interface Chart {
  /** Url-safe, unique within its story; also the folder of its embed. */
  readonly id: string;
  /** States what the chart shows, derived from its claims; holds no number. */
  readonly title: string;
  /** How to read the marks that occur in it; holds no number. */
  readonly reading: string;
  /** hast trees of `<svg>`, for containers of 640 px and more, and of 280 px and more; text is never set below 12 px. */
  readonly wide: Element;
  readonly narrow: Element;
  /** The same in words, as a hast `<p>`: who says what, and the gap. Its numbers stand in elements that vouch for them. */
  readonly description: Element;
  /** The sides drawn, in a fixed order; `null` stands for claims whose side is not known. */
  readonly legend: readonly { readonly side: Side | null; readonly label: string }[];
  readonly columns: readonly string[];
  readonly valueColumn: number;
  readonly rows: readonly ChartRow[];
  /** What the chart leaves out and why, or `null`; holds no number. */
  readonly omitted: string | null;
  /** Ids of the claims shown, in the order of the rows. */
  readonly claims: readonly string[];
}
