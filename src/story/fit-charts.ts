/** Leaves out of each chart as little as its weight asks. */
import type { Chart } from '../model/chart.ts';

/** A chart that is too heavy with so much left out has sentences as long as pages. */
const mostFolded = 16;

/**
 * Gives the charts by their ids, each drawn whole if it is light enough so, else with the fewest marks left out that
 * make it so; as light as it gets where nothing does.
 *
 * @param draw - gives the charts with that many marks, events or reports left out of each
 * @param isLight - tells whether a chart may stay as it is
 */
export function fitCharts(
  draw: (fold: number) => readonly Chart[],
  isLight: (chart: Chart) => boolean,
): ReadonlyMap<string, Chart> {
  const fitting = new Map<string, Chart>();
  let heavy: readonly Chart[] = [];
  for (let fold = 0; fold <= mostFolded; fold += 1) {
    heavy = draw(fold).filter(({ id }) => !fitting.has(id));
    if (heavy.length === 0) break;
    for (const chart of heavy) if (isLight(chart)) fitting.set(chart.id, chart);
  }
  return new Map([...heavy.map((chart) => [chart.id, chart] as const), ...fitting]);
}
