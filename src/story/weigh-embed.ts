/** Estimates what the embed of a chart weighs as it travels to a reader: the page itself is known only once it is built. */
import { brotliCompressSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Chart } from '../model/chart.ts';
import { drawnClaims } from './drawn-claims.ts';
import { embedDrawing } from './embed-drawing.ts';
import type { StoryView } from './load-story.ts';

/** Bytes of what all embeds have: the script, most styles, the policy, the frame around the drawing. */
const frame = 1950;
/** Bytes of the styles of one class of marks; those of a matrix have most. */
const perClass = 14;
const perMatrix = 40;

/** What the texts of an embed come from. */
type WeighedStory = Pick<StoryView, 'claim' | 'path'> & {
  readonly explainer: Pick<StoryView['explainer'], 'title'>;
  readonly source: (
    id: string,
  ) => Pick<ReturnType<StoryView['source']>, 'publisher' | 'title' | 'published'>;
};

/** Gives bytes after brotli, rather too many than too few. */
export function weighEmbed(story: WeighedStory, chart: Chart): number {
  const drawn = drawnClaims(chart);
  const rows = chart.rows.filter(({ claim }) => drawn.includes(claim));
  const drawings = (['wide', 'narrow'] as const).map((form) => toHtml(embedDrawing(chart, form)));
  const classes = new Set(
    [...drawings.join('').matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    ),
  );
  const text = [
    chart.title,
    chart.reading,
    ...chart.legend.map(({ label }) => label),
    ...drawings,
    ...rows.map(({ claim: id, cells }) => {
      const { quote, source: by, text: printed } = story.claim(id);
      const { publisher, title, published } = story.source(by);
      return toHtml(
        h('tr', { id: `s${quote.end}`, dataClaim: id, dataSource: by }, [
          ...cells.map((cell) => h('td', cell)),
          h('td', [
            h('q', { dataQuote: `${by}:${quote.start}-${quote.end}` }, quote.exact),
            h('mark', printed),
            h('a', { href: `${story.path}sources/${by}/#claim-${id}` }, publisher ?? title),
            published?.date ?? '',
          ]),
        ]),
      );
    }),
    ...new Set(chart.claims.map((id) => story.claim(id).source)),
    ...[...new Set(chart.claims.map((id) => story.source(story.claim(id).source)))].map(
      ({ publisher, title }) => publisher ?? title,
    ),
    chart.omitted ?? '',
    story.explainer.title,
  ].join('\n');
  const styles = classes.size * perClass + (classes.has('pill') ? perMatrix : 0);
  return frame + styles + brotliCompressSync(text).length;
}
