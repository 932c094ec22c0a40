/** Estimates what the embed of a chart weighs as it travels to a reader: the page itself is known only once it is built. */
import { brotliCompressSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import type { Chart } from '../model/chart.ts';
import { compactDrawing } from './compact-drawing.ts';
import { drawnClaims } from './drawn-claims.ts';
import type { StoryView } from './load-story.ts';

/** Bytes of what all embeds have: the script, the styles, the policy, the frame around the drawing. */
const frame = 2000;

/** Gives bytes after brotli, rather too many than too few. */
export function weighEmbed(story: StoryView, chart: Chart): number {
  const drawn = drawnClaims(chart);
  const rows = chart.rows.filter(({ claim }) => drawn.includes(claim));
  const text = [
    chart.title,
    chart.reading,
    ...chart.legend.map(({ label }) => label),
    toHtml(compactDrawing(chart.wide)),
    toHtml(compactDrawing(chart.narrow)),
    ...rows.flatMap(({ claim: id, cells, quote: slice }) => {
      const { quote, source: by } = story.claim(id);
      const source = story.source(by);
      const place = `${by}:${quote.start}-${quote.end}`;
      return [id, by, slice ?? '', ...cells, place, quote.exact, source.publisher ?? source.title];
    }),
    chart.omitted ?? '',
    story.explainer.title,
  ].join('\n');
  return frame + brotliCompressSync(text).length;
}
