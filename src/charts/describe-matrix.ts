/** Writes the text alternative of who says what: each measure with its numbers, and how many reports are silent in words. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Measure } from '../model/measure.ts';
import type { StoryInput } from './chart-input.ts';
import type { MatrixRow } from './draw-matrix.ts';
import { capitalize, sayClaim } from './name-party.ts';

/** Gives a `<p>` whose every number stands in a `<span>` that names its claim. */
export function describeMatrix(
  rows: readonly MatrixRow[],
  measures: readonly Measure[],
  input: StoryInput,
): Element {
  return h(
    'p',
    measures.flatMap(({ label }, column) => [
      `${capitalize(label)}: `,
      ...rows
        .flatMap(({ cells }) => cells[column] ?? [])
        .flatMap(({ claim }, index) => [
          ...(index === 0 ? [] : ['; ']),
          h('span', { 'data-claim': claim.id }, sayClaim(claim, input)),
        ]),
      '. ',
    ]),
  );
}
