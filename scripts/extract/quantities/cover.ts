/** Stretches of a text that can be asked whether another stretch meets one of them. */
import type { Span } from '../../../src/model/article.ts';

export class Cover {
  readonly #spans: readonly Span[];

  constructor(spans: readonly Span[]) {
    this.#spans = merge(spans);
  }

  /** True where a stretch has a character in common with one of the cover. Time grows with the logarithm of their number. */
  meets({ start, end }: Span): boolean {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (this.#spans[low]?.start ?? Infinity) < end;
  }
}

/** Sorted, with those that overlap made one. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start < last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
