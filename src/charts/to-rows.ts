/** Gives the table that stands beside a chart: each source its marks stand for, with who says so, on which side, and as of when. */
import type { ChartRow } from '../model/chart.ts';
import type { Claim } from '../model/claim.ts';
import type { ChartInput } from './chart-input.ts';
import { formatClaim, formatDays } from './format-claim.ts';
import type { MarkedClaim } from './to-series.ts';

/** Column heads in the order of the cells; the first is the number. */
export function columnHeads({ words }: Pick<ChartInput, 'words'>): string[] {
  return [words.columns.number, words.columns.who, words.columns.side, words.columns.asOf];
}

/** One row for each source behind each mark, marks in the order drawn. */
export function toRows(series: readonly MarkedClaim[], input: ChartInput): ChartRow[] {
  const { words, locale } = input;
  return series.flatMap((mark) =>
    onePerSource(mark).map((claim) => ({
      claim: claim.id,
      quote: null,
      source: null,
      cells: [
        formatClaim(claim, locale, words),
        claim.attributedTo ?? words.unattributed,
        claim.side === null ? words.otherSide : words.sides[claim.side],
        claim.asOf === null ? words.undated : formatDays(claim.asOf, locale, 'tick'),
      ],
    })),
  );
}

/** Gives the claims a mark stands for but those that repeat it within one source; the mark's own is the first. */
export function onePerSource({ all }: MarkedClaim): Claim[] {
  return all.filter(
    ({ source }, index) => all.findIndex((other) => other.source === source) === index,
  );
}
