import type { Frame } from 'playwright-core';

/** What a browser notes of a paint, a task or a shift; times in milliseconds. */
export interface Entry {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
  /** Of a layout shift. */
  readonly value?: number;
  /** Of a long animation frame. */
  readonly scripts?: readonly { readonly duration: number; readonly sourceURL: string }[];
}

/**
 * Gives what the browser noted in a frame up to now, and while it waited.
 *
 * @param type - as PerformanceObserver names it
 * @param wait - in milliseconds
 */
export function readEntries(
  frame: Pick<Frame, 'evaluate'>,
  type: string,
  wait: number,
): Promise<readonly Entry[]> {
  return frame.evaluate(
    async (options) => {
      const own: PerformanceEntry[] = [];
      new PerformanceObserver((list) => own.push(...list.getEntries())).observe({
        type: options.type,
        buffered: true,
      });
      await new Promise((done) => setTimeout(done, options.wait));
      return own.map((entry): Entry => entry.toJSON());
    },
    { type, wait },
  );
}
