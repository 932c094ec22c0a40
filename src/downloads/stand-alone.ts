/** A chart as a drawing that stands alone: title, how to read it, marks that lead to their sentences, sources, and what it is in machine words. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { sideClass, sideShape } from '../charts/side-shape.ts';
import { textWidth, wrapText } from '../charts/text-width.ts';
import type { Chart } from '../model/chart.ts';
import { drawMetadata, type Rights } from './draw-metadata.ts';
import { flowPieces, type TextPiece } from './flow-pieces.ts';
import { paintDrawing } from './paint-drawing.ts';
import { scalesOf } from './scales-of.ts';
import type { Look } from './site-look.ts';

/** What a file says about itself; addresses are absolute. */
export interface ChartSetting extends Rights {
  /** Its marks lead to whole addresses. */
  readonly chart: Chart;
  /** Title of the explainer, and the address of the chart in it. */
  readonly story: string;
  readonly home: string;
  readonly words: { readonly figureSources: string; readonly partOf: string };
}

const margin = 24;
const title = { size: 22, line: 27 };
const reading = { size: 14, line: 19 };
const label = { size: 13, line: 22 };
const foot = { size: 12, line: 16 };

/** Sources named below a chart; the rest are in its metadata. */
const mostNamed = 12;

/** Gives an `<svg>` in the colors of paper and ink, without a style sheet. */
export function standAlone(setting: ChartSetting, look: Look): Element {
  const { chart, language } = setting;
  const drawn = paintDrawing(chart.wide, look.rules, look.tokens, look.byClass);
  const [inner, innerHeight] = [
    chart.wide.properties['width'],
    chart.wide.properties['height'],
  ].map(Number);
  const width = (inner ?? 0) + 2 * margin;
  const room = width - 2 * margin;
  const titles = wrapText(chart.title, room, title.size * 1.1);
  const readings = wrapText(chart.reading, room, reading.size);
  let y = margin + title.size;
  const head = [
    drawText(titles, y, title.line, {
      fontFamily: look.reading,
      fontSize: title.size,
      fontWeight: 700,
      fill: look.ink,
    }),
  ];
  y += (titles.length - 1) * title.line + 10;
  head.push(
    drawText(readings, y + reading.size, reading.line, { fontSize: reading.size, fill: look.soft }),
  );
  y += readings.length * reading.line + 8;
  const key = drawLegend(chart, y, room, look);
  const top = key.bottom + 16;
  y = top + (innerHeight ?? 0) + 24;
  const credit = flowPieces(namePieces(setting), {
    ...{ x: margin, y, width: room },
    ...{ size: foot.size, lineHeight: foot.line },
  });
  const height = Math.ceil(y + (credit.lines - 1) * foot.line + margin);
  return s(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', lang: language },
      ...{ viewBox: `0 0 ${width} ${height}`, width, height },
      ...{
        role: 'group',
        ariaLabelledBy: `${chart.id}-title`,
        ariaDescribedBy: `${chart.id}-desc`,
      },
      ...{ fontFamily: look.data, fontSize: label.size, fill: look.ink },
    },
    [
      s('title', { id: `${chart.id}-title` }, chart.title),
      s('desc', { id: `${chart.id}-desc` }, [inXhtml(chart.description)]),
      drawMetadata(setting),
      s('rect', { width, height, fill: look.paper }),
      ...head,
      ...key.elements,
      s('g', { transform: `translate(${margin} ${top})`, ...scalesOf(chart.wide) }, drawn.children),
      s('g', { fill: look.soft }, [credit.text]),
    ],
  );
}

function drawText(
  lines: readonly string[],
  y: number,
  lineHeight: number,
  look: Readonly<Record<string, string | number>>,
): Element {
  const spans = lines.map((line, index) =>
    s('tspan', { x: margin, dy: index === 0 ? 0 : lineHeight }, line),
  );
  return s('text', { y, ...look }, spans);
}

function drawLegend(
  { legend }: Chart,
  top: number,
  room: number,
  look: Look,
): { readonly elements: readonly Element[]; readonly bottom: number } {
  let [x, y] = [0, top];
  const elements = legend.map(({ side, label: name }) => {
    const width = textWidth(name, label.size) + 36;
    if (x > 0 && x + width > room) [x, y] = [0, y + label.line];
    const [left, base] = [margin + x, y + label.size];
    x += width;
    const color = look.byClass.get(sideClass({ side }).split(' ').at(-1) ?? '')?.get('--by');
    return s('g', [
      s('path', { d: `M${left + 7} ${base - 4}${sideShape(side)}`, fill: color ?? look.ink }),
      s('text', { x: left + 18, y: base, fontSize: label.size }, name),
    ]);
  });
  return { elements, bottom: legend.length === 0 ? top : y + label.line };
}

/** Each publisher once, in the order of the sources. */
function namePieces({ sources, words, story, home, site }: ChartSetting): readonly TextPiece[] {
  const byName = new Map(
    sources.toReversed().map((source) => [source.publisher ?? source.title, source.id]),
  );
  const named = [...byName].reverse();
  const shown = named.slice(0, mostNamed);
  return [
    { text: `${words.figureSources}:` },
    ...shown.map(([name, id], index) => ({
      text: `${name}${index < shown.length - 1 ? ',' : named.length > shown.length ? ' …' : '.'}`,
      properties: { 'data-source': id },
    })),
    { text: words.partOf },
    { text: story, href: home },
    { text: `· ${site}` },
  ];
}

/** An SVG's description holds elements of other vocabularies, which name what vouches for each number. */
function inXhtml(description: Element): Element {
  const properties = { ...description.properties, xmlns: 'http://www.w3.org/1999/xhtml' };
  return { ...description, properties };
}
