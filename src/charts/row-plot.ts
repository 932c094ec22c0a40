/** Lays out claims as rows: who says it above, its mark on a shared scale below; labels cannot collide at any width. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { drawMark } from './draw-mark.ts';
import { formatClaim, formatDays } from './format-claim.ts';
import type { ChartInput } from './chart-input.ts';
import { textWidth, wrapText } from './text-width.ts';
import { type MarkedClaim, valueExtent } from './to-series.ts';
import { valueScale } from './value-scale.ts';

const size = { number: 15, text: 13 };
const lineHeight = 17;
const markHeight = 20;
const rowGap = 12;
const padding = { left: 10, right: 26, top: 6 };

/**
 * Draws one row for each mark, in the order given.
 *
 * @param width - of the drawing, in pixels
 * @param described - the line that names a row: who says it, or when and who
 */
export function rowPlot(
  series: readonly MarkedClaim[],
  input: ChartInput,
  width: number,
  described: (mark: MarkedClaim) => string,
): Element {
  const x = valueScale(valueExtent(series), [padding.left, width - padding.right]);
  let top = padding.top;
  const rows = series.map((mark) => {
    const number = formatClaim(mark.claim, input.locale, input.words);
    const numberWidth = textWidth(number, size.number, true) + 8;
    const lines = wrapText(described(mark), width - padding.left - numberWidth - 12, size.text, 2);
    const across = top + lines.length * lineHeight + markHeight / 2;
    const row = s(
      'a',
      {
        href: input.href(mark.claim),
        class: sideClass(mark.claim),
        'data-claim': mark.claim.id,
      },
      [
        s('text', { class: 'number', x: 0, y: top + lineHeight - 4 }, number),
        ...lines.map((line, index) =>
          s('text', { class: 'who', x: numberWidth, y: top + lineHeight * (index + 1) - 4 }, line),
        ),
        s('line', {
          class: 'rule',
          x1: padding.left,
          x2: width - padding.right,
          y1: across,
          y2: across,
        }),
        ...drawMark(mark.claim, { across, along: x, direction: 'right' }),
      ],
    );
    top = across + markHeight / 2 + rowGap;
    return row;
  });
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${top}`, width, height: top, role: 'group', class: 'chart rows' },
    rows,
  );
}

/** Gives "12 Jan · Ministry of Health", or the party alone where the claim has no day. */
export function dayAndParty({ claim }: MarkedClaim, { locale, words }: ChartInput): string {
  const who = shortParty(claim.attributedTo) ?? words.unattributed;
  return claim.asOf === null ? who : `${formatDays(claim.asOf, locale, 'tick')} · ${who}`;
}

/** Gives a party's name without what follows its first comma: a label has no room for a description. */
export function shortParty(attributedTo: string | null): string | null {
  return attributedTo?.split(', ')[0] ?? null;
}

/** Gives the class that colors a claim by the side that counts. */
export function sideClass({ side }: { readonly side: string | null }): string {
  return `by side-${side ?? 'press'}`;
}
