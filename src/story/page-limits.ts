/** How much a page shows before the rest moves to a page of its own, so that no story makes a page heavy. */

export const limits = {
  /** Claims of charts and disagreements that open in place, beside those of the desk's prose. */
  cards: 100,
  /** Rows of the table that stands beside a chart. */
  chartRows: 40,
  /** Disagreements on the explainer. */
  disagreements: 9,
  /** Numbers of one side of a disagreement. */
  versions: 4,
  /** Claims that print one number, in a disagreement. */
  repeats: 3,
  /** Measures whose part of the ledger the explainer names. */
  measures: 12,
  /** Sources on the explainer. */
  sources: 12,
  /** Sources listed with the numbers they contribute. */
  sourcesInFull: 60,
  /** Rows on one page of the ledger. */
  ledgerRows: 250,
} as const;
