/** A figure of an evaluation: so many right out of so many, or a balance of precision and recall. */

export interface Figure {
  /** What was measured on which data: "dates-x: resolved right". */
  readonly name: string;
  /** Per cent, rounded to a tenth. */
  readonly percent: number;
  readonly right: number;
  readonly of: number;
  /** False where a lower figure is the better one (noise taken as a claim). */
  readonly higherIsBetter: boolean;
}

/** Gives `right` of `of` as a figure; 100 % of nothing. */
export function share(name: string, right: number, of: number, higherIsBetter = true): Figure {
  const percent = of === 0 ? 100 : Math.round((1000 * right) / of) / 10;
  return { name, percent, right, of, higherIsBetter };
}

/** Gives the F1 of `hits` among `predicted` and `gold` as a figure. */
export function f1(name: string, hits: number, predicted: number, gold: number): Figure {
  return share(name, 2 * hits, predicted + gold);
}
