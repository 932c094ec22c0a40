/** Counts the dots of a drawing that stand in rows: each row is one stroke whose dashes of no length are the dots. */

export interface Dot {
  readonly x: number;
  readonly y: number;
}

const row = /M(-?[\d.]{1,9}) (-?[\d.]{1,9})h([\d.]{1,9})/gu;

/**
 * Takes the path of rows and how far apart dots stand, in pixels; gives every dot, `null` where the path holds
 * anything but rows.
 */
export function dotsIn(path: string, pitch: number): readonly Dot[] | null {
  const rows = [...path.matchAll(row)];
  if (rows.map(([whole]) => whole).join('') !== path) return null;
  return rows.flatMap(([, left, top, length]) =>
    Array.from({ length: Math.floor(Number(length) / pitch) + 1 }, (_, index) => ({
      x: Number(left) + index * pitch,
      y: Number(top),
    })),
  );
}

/** Gives how many dots a count is drawn as where each stands for `each`: at least one, for what is drawn is never nothing. */
export function dotsOf(count: number, each: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(count / each));
}
