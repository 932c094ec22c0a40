/** Sets the figures of a run beside those of the last committed run, and says which fell. */
import { z } from 'astro/zod';
import type { Figure } from './figure.ts';

/** Per cent of each figure by its name. */
const baselineSchema = z.record(z.string(), z.number());
type Baseline = z.infer<typeof baselineSchema>;

export interface RunComparison {
  /** One line a figure: name, right of all, per cent, and the per cent before. */
  readonly table: string;
  /** Names of the figures that are worse than before. */
  readonly drops: readonly string[];
  /** The baseline's text with this run's figures in it. */
  readonly next: string;
}

/** Figures of data that states no licence: measured where it lies, never committed. */
const notKept = /newsquant|polnear/;

/**
 * @param before - text of the baseline file
 * @throws where that is not JSON of names and numbers
 */
export function compareRun(figures: readonly Figure[], before: string): RunComparison {
  const baseline = baselineSchema.parse(JSON.parse(before));
  return {
    table: formatTable(figures, baseline),
    drops: figures.filter((figure) => isWorse(figure, baseline)).map(({ name }) => name),
    next: `${JSON.stringify(update(figures, baseline), null, 2)}\n`,
  };
}

function isWorse({ name, percent, higherIsBetter }: Figure, baseline: Baseline): boolean {
  const before = baseline[name];
  if (before === undefined) return false;
  return higherIsBetter ? percent < before : percent > before;
}

function update(figures: readonly Figure[], baseline: Baseline): Baseline {
  const kept = figures.filter(({ name }) => !notKept.test(name));
  const entries = [
    ...Object.entries(baseline),
    ...kept.map((figure) => [figure.name, figure.percent] as const),
  ];
  return Object.fromEntries([...new Map(entries)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function formatTable(figures: readonly Figure[], baseline: Baseline): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, right, of, percent }) => {
      const before = baseline[name];
      const cells = [
        name.padEnd(width),
        `${right}/${of}`.padStart(12),
        `${percent.toFixed(1)} %`.padStart(9),
        before === undefined ? '' : `(before ${before.toFixed(1)} %)`,
      ];
      return cells.join('  ').trimEnd();
    })
    .join('\n');
}
