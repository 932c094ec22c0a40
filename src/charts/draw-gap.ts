/** Draws a gap as a hatched band between its two claims, with its size derived from them. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { ChartInput } from './chart-input.ts';
import type { MarkPlace } from './draw-mark.ts';
import { type Gap, gapCalc, gapText } from './find-gap.ts';
import { formatClaim } from './format-claim.ts';
import { hatchBand } from './hatch-band.ts';
import type { Box, LabelRequest } from './place-labels.ts';
import { textWidth } from './text-width.ts';

const bandWidth = 14;
/** Keeps the band clear of the marks at its ends. */
const clear = 9;
const size = { text: 15, sum: 13 };
const lineHeight = 16;

/** Gives the box of a gap that opens up the page from the place of its upper mark. */
export function gapBand(gap: Gap, { across, along }: MarkPlace): Box {
  const top = along(gap.upper.low ?? 0) + clear;
  const bottom = along(gap.lower.high ?? 0) - clear;
  return { x: across - bandWidth / 2, y: top, width: bandWidth, height: Math.max(1, bottom - top) };
}

/** Asks for a place beside the middle of a gap's band. */
export function requestGapLabel(gap: Gap, band: Box, input: ChartInput): LabelRequest {
  const [upper, lower] = sumOf(gap, input);
  return {
    x: band.x + band.width / 2,
    y: band.y + band.height / 2,
    reach: band.width / 2,
    lift: band.height / 2 + clear,
    width:
      4 +
      Math.max(
        textWidth(gapText(gap, input), size.text, true),
        textWidth(`${upper} − ${lower}`, size.sum),
      ),
    height: 2 * lineHeight + 4,
  };
}

/** @param step - class of the step from which the gap is open, or `''` */
export function drawGap(gap: Gap, band: Box, label: Box, input: ChartInput, step: string): Element {
  const d = hatchBand(band);
  const [upper, lower] = sumOf(gap, input);
  const [x, y] = [Math.round(label.x), Math.round(label.y) + lineHeight - 2];
  return s('a', { href: input.href(gap.upper), class: `gap${step}`, 'data-calc': gapCalc(gap) }, [
    ...(d === '' ? [] : [s('path', { class: 'hatch', d })]),
    s('text', { class: 'gap-size', x, y }, gapText(gap, input)),
    s('text', { class: 'who', x, y: y + lineHeight }, [
      s('tspan', { 'data-claim': gap.upper.id }, upper),
      ' − ',
      s('tspan', { 'data-claim': gap.lower.id }, lower),
    ]),
  ]);
}

function sumOf({ upper, lower }: Gap, { locale, words }: ChartInput): [string, string] {
  return [formatClaim(upper, locale, words), formatClaim(lower, locale, words)];
}
