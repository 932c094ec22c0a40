/** Sets the figures of a run beside those of the last committed run, and says which fell. */
import { z } from 'astro/zod';
import type { Figure } from './figure.ts';

const baselineSchema = z.record(z.string(), z.number());

/** Per cent of each figure by its name, as `tests/eval-baseline.json` keeps them. */
export type Baseline = z.infer<typeof baselineSchema>;

/** Figures of data that may not be kept: measured where it lies, never committed. */
const notKept = /newsquant|polnear/;

/** @throws ZodError where the text is not a baseline */
export function parseBaseline(text: string): Baseline {
  return baselineSchema.parse(JSON.parse(text));
}

/** Names of the figures that are worse than the baseline says. */
export function findDrops(figures: readonly Figure[], baseline: Baseline): string[] {
  return figures
    .filter(({ name, percent, higherIsBetter }) => {
      const before = baseline[name];
      if (before === undefined) return false;
      return higherIsBetter ? percent < before : percent > before;
    })
    .map(({ name }) => name);
}

/** The baseline with this run's figures in it; names sorted, figures not measured this time kept. */
export function updateBaseline(figures: readonly Figure[], baseline: Baseline): Baseline {
  const entries = { ...baseline };
  for (const { name, percent } of figures) if (!notKept.test(name)) entries[name] = percent;
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One line a figure: name, right of all, per cent, and the per cent before. */
export function formatTable(figures: readonly Figure[], baseline: Baseline): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, right, of, percent }) => {
      const before = baseline[name];
      return [
        name.padEnd(width),
        `${right}/${of}`.padStart(12),
        `${percent.toFixed(1)} %`.padStart(9),
        before === undefined ? '' : `(before ${before.toFixed(1)} %)`,
      ]
        .join('  ')
        .trimEnd();
    })
    .join('\n');
}
