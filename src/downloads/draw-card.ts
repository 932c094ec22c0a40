/** The picture that stands beside a shared link: a title over the chart, at the size that social sites show. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { wrapText } from '../charts/text-width.ts';
import { paintDrawing } from './paint-drawing.ts';
import { scalesOf } from './scales-of.ts';
import type { Look } from './site-look.ts';

const width = 1200;
const height = 630;
const margin = 60;
const title = { size: 52, line: 60 };
const name = { size: 24 };

export interface CardContent {
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** BCP 47. */
  readonly language: string;
  /** A chart's wide form, or `null` where nothing is drawn. */
  readonly drawing: Element | null;
}

/** Gives an `<svg>`; a drawing is shown whole, as large as fits. */
export function drawCard(content: CardContent, look: Look): Element {
  // The serif is narrower than the face the widths are of.
  const lines = wrapText(
    content.title,
    width - 2 * margin,
    title.size,
    content.drawing === null ? 6 : 2,
  );
  const top = margin + name.size + title.size + 16;
  const bottom = top + (lines.length - 1) * title.line;
  return s(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', lang: content.language },
      ...{
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        fontFamily: look.data,
        fill: look.ink,
      },
    },
    [
      s('title', content.title),
      s('rect', { width, height, fill: look.paper }),
      s('rect', { width, height: 12, fill: look.highlighter }),
      s(
        'text',
        { x: margin, y: margin + name.size, fontSize: name.size, fontWeight: 600, fill: look.soft },
        content.site,
      ),
      s(
        'text',
        { y: top, fontFamily: look.reading, fontSize: title.size, fontWeight: 700 },
        lines.map((line, index) =>
          s('tspan', { x: margin, dy: index === 0 ? 0 : title.line }, line),
        ),
      ),
      ...(content.drawing === null ? [] : [fit(content.drawing, bottom + 36, look)]),
    ],
  );
}

function fit(drawing: Element, top: number, look: Look): Element {
  const [across = 1, down = 1] = [drawing.properties['width'], drawing.properties['height']].map(
    Number,
  );
  const scale = Math.min((width - 2 * margin) / across, (height - top - margin / 2) / down);
  const left = Math.round((width - across * scale) / 2);
  const painted = paintDrawing(drawing, look.rules, look.tokens, look.byClass);
  return s(
    'g',
    {
      transform: `translate(${left} ${top}) scale(${scale.toFixed(3)})`,
      fontSize: 13,
      ...scalesOf(drawing),
    },
    painted.children,
  );
}
