/** Draws a gap as a row of its own: a hatched band on the shared scale, with its size derived from the two claims. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartInput } from './chart-input.ts';
import { type Gap, gapCalc, gapText } from './find-gap.ts';
import { formatClaim } from './format-claim.ts';
import { hatchBand } from './hatch-band.ts';
import type { RowFrame } from './row-frame.ts';

const bandHeight = 14;
const lineHeight = 17;

/** Gives the row, and the y at which it ends; its words stand where those of the other rows do. */
export function drawGapRow(
  gap: Gap,
  input: ChartInput,
  frame: RowFrame,
  top: number,
  along: (value: number) => number,
): { readonly element: Element; readonly bottom: number } {
  const [from, to] = [along(gap.lower.high ?? 0), along(gap.upper.low ?? 0)];
  const band = top + (frame.beside ? 10 : 2 * lineHeight + 4);
  const print = (claim: Gap['upper']): Element =>
    s('tspan', { 'data-claim': claim.id }, formatClaim(claim, input.locale, input.words));
  return {
    bottom: frame.beside ? top + 2 * lineHeight + 4 : band + bandHeight,
    element: s('a', { href: input.href(gap.upper), class: 'gap', 'data-calc': gapCalc(gap) }, [
      s('text', { class: 'gap-size', y: top + 14 }, gapText(gap, input)),
      s('text', { class: 'who', y: top + 14 + lineHeight }, [
        print(gap.upper),
        ' − ',
        print(gap.lower),
      ]),
      s('path', {
        class: 'hatch',
        d: hatchBand({ x: from, y: band, width: to - from, height: bandHeight }),
      }),
    ]),
  };
}
