/** How tall an embed is at each width, known without a browser: the room its text may take is reserved for the widest type. */
import { textWidth, wrapText } from '../charts/text-width.ts';
import type { Chart } from '../model/chart.ts';

/** What an embed says around its drawing, as plain text. */
export interface EmbedText {
  readonly title: string;
  readonly reading: string;
  readonly legend: readonly string[];
  readonly foot: string;
}

/** A height in pixels for each of `frameWidths`. */
export type Heights = readonly [number, number, number, number];

/** Of frames, in pixels. From one to the next a height stays what it is. */
export const frameWidths = [320, 480, 640, 960] as const;

/** Of src/styles/embed.css, in pixels. */
const sizes = {
  title: { size: 20, line: 26 },
  text: { size: 15, line: 22 },
  foot: { size: 14, line: 20 },
  padding: 12,
  widest: 640,
  legend: { above: 6, shape: 22, between: 16 },
  reading: { above: 4 },
  drawing: { around: 16 },
  footAbove: 8,
};
/** Serifs set wider than the faces that `textWidth` knows. */
const serifFactor = 1.1;

export interface EmbedFrame {
  /** Room above the drawing and below the table. */
  readonly head: Heights;
  readonly foot: Heights;
  /** Of the whole page, its table closed. */
  readonly page: Heights;
}

/** Gives the heights of the page that shows a chart with these texts. */
export function embedFrame(chart: Pick<Chart, 'wide' | 'narrow'>, text: EmbedText): EmbedFrame {
  const atWidths = (measure: (width: number) => number): Heights => {
    const [a, b, c, d] = frameWidths;
    return [measure(a), measure(b), measure(c), measure(d)];
  };
  const head = (frame: number): number => {
    const width = contentWidth(frame);
    const legend = legendLines(text.legend, width);
    return (
      wrapText(text.title, width / serifFactor / boldOf(text.title), sizes.title.size).length *
        sizes.title.line +
      sizes.reading.above +
      wrapText(text.reading, width, sizes.text.size).length * sizes.text.line +
      (legend === 0 ? 0 : sizes.legend.above + legend * sizes.text.line)
    );
  };
  const foot = (frame: number): number =>
    sizes.footAbove +
    wrapText(text.foot, contentWidth(frame), sizes.foot.size).length * sizes.foot.line;
  const drawing = (frame: number): number =>
    drawnHeight(frame < sizes.widest ? chart.narrow : chart.wide, contentWidth(frame));
  const rest = 2 * sizes.padding + 2 * sizes.drawing.around + sizes.text.line;
  return {
    head: atWidths(head),
    foot: atWidths(foot),
    page: atWidths((width) => Math.ceil(head(width) + drawing(width) + foot(width) + rest)),
  };
}

function boldOf(text: string): number {
  return textWidth(text, sizes.title.size, true) / Math.max(1, textWidth(text, sizes.title.size));
}

/** Items follow one another as words do; none is broken. */
function legendLines(labels: readonly string[], width: number): number {
  let lines = 0;
  let left = 0;
  for (const label of labels) {
    const { shape, between } = sizes.legend;
    const item = textWidth(label, sizes.text.size, true) + shape + between;
    if (lines === 0 || item > left) {
      lines += 1;
      left = width + between;
    }
    left -= item;
  }
  return lines;
}

/** A drawing is as large as it was drawn, smaller where the frame's padding leaves it less. */
function drawnHeight({ properties }: Chart['wide'], most: number): number {
  const [width, height] = [Number(properties['width']), Number(properties['height'])];
  if (!(width > 0 && height > 0)) throw new Error(`invalid drawing: ${width} × ${height}`);
  return height * Math.min(1, most / width);
}

function contentWidth(frame: number): number {
  return Math.min(frame - 2 * sizes.padding, sizes.widest);
}
