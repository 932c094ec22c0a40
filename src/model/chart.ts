/** A chart as a page prints it: drawn at build time, every mark and number tied to a claim. */
import type { Element } from 'hast';

/** One row of the table that stands beside a chart: the same values as the marks. */
export interface ChartRow {
  readonly claim: string;
  /** Cells in the order of `Chart.columns`; the cell at `Chart.valueColumn` is the claim's number. */
  readonly cells: readonly string[];
  /** The slice of a source that the last cell prints (`<source>:<start>-<end>`), or `null` where it prints none. */
  readonly quote: string | null;
}

export interface Chart {
  /** Url-safe, unique within its story; also the folder of its embed. */
  readonly id: string;
  /** States what the chart shows; holds no number. */
  readonly title: string;
  /** One sentence on how to read the marks; holds no number. */
  readonly reading: string;
  /** hast trees of `<svg>`, for containers of about 640 px and more, and of about 300 px and more. */
  readonly wide: Element;
  readonly narrow: Element;
  readonly columns: readonly string[];
  readonly valueColumn: number;
  readonly rows: readonly ChartRow[];
  /** What the chart leaves out and why, or `null`; holds no number. */
  readonly omitted: string | null;
  /** Ids of the claims shown, in the order of the rows. */
  readonly claims: readonly string[];
}
