/** Leaves out of each chart as little as its place asks. */
import type { Chart } from '../model/chart.ts';

/** A chart that does not fit with so much left out has sentences as long as pages. */
const mostFolded = 16;

/**
 * Gives the charts by their ids, each drawn whole if it fits so, else with the fewest marks left out with which it
 * fits; with most left out where it never does.
 *
 * @param draw - gives the charts with that many marks, events or reports left out of each
 * @param fits - tells whether a chart may stay as it is
 */
export function fitCharts(
  draw: (fold: number) => readonly Chart[],
  fits: (chart: Chart) => boolean,
): ReadonlyMap<string, Chart> {
  const fitting = new Map<string, Chart>();
  let large: readonly Chart[] = [];
  for (let fold = 0; fold <= mostFolded; fold += 1) {
    large = draw(fold).filter(({ id }) => !fitting.has(id));
    if (large.length === 0) break;
    for (const chart of large) if (fits(chart)) fitting.set(chart.id, chart);
  }
  return new Map([...large.map((chart) => [chart.id, chart] as const), ...fitting]);
}
