/** Says how a chart is read: only the marks and oddities that occur in it. */
import type { ChartWords } from './chart-word-list.ts';
import { isHollow, openEnd } from './draw-mark.ts';
import type { MarkedClaim } from './to-series.ts';

/**
 * @param opening - what one mark or row stands for, ending in a colon
 * @param more - sentences on scales and shading
 */
export function sayReading(
  series: readonly MarkedClaim[],
  opening: string,
  words: ChartWords,
  more: readonly string[],
): string {
  const { exact, open, range, about } = words.readings;
  const claims = series.map(({ claim }) => claim);
  const sorts = [
    ...(claims.some(({ modality }) => modality === 'exact') ? [exact] : []),
    ...(claims.some((claim) => openEnd(claim) !== 0) ? [open] : []),
    ...(claims.some(({ value }) => value === null) ? [range] : []),
    ...(claims.some(isHollow) ? [about] : []),
  ];
  return [`${opening} ${sorts.join(', ')}.`, ...more].join(' ');
}
