/** The same charts embedded in four ways, as the files that each way needs. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface EmbedKind {
  readonly name: string;
  /** Paths of the pages to frame, one a chart. */
  readonly pages: readonly string[];
  /** Paths of what each page loads. */
  readonly loads: readonly string[];
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
}

interface BuiltChart {
  readonly id: string;
  readonly embed: string;
  readonly svg: string;
  readonly data: string;
}

const peers = fileURLToPath(new URL('peers/node_modules', import.meta.url));

/** Gives our embeds, the bare drawings, and those of the peers. */
export function embedKinds(story: string): readonly EmbedKind[] {
  if (!existsSync(peers))
    throw new Error('The peers are not installed. Run `npm ci --prefix tests/bench/peers`.');
  const charts = globSync('embed/*/chart.svg', { cwd: story })
    .sort()
    .map((file): BuiltChart => {
      const folder = join(story, dirname(file));
      const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
      return {
        id: basename(folder),
        embed: read('index.html'),
        svg: read('chart.svg'),
        data: read('data.json'),
      };
    });
  if (charts.length === 0) throw new Error(`no embeds in ${story}: name a story of a built site`);
  return [
    kind('Sourceline', charts, [], ({ embed }) => embed),
    kind('bare SVG', charts, [], ({ svg }) => toPage('', svg)),
    kind('Datawrapper chart-core', charts, datawrapper, shell),
    kind('vega-embed', charts, vega, vegaPage),
  ];
}

function kind(
  name: string,
  charts: readonly BuiltChart[],
  scripts: readonly string[],
  write: (chart: BuiltChart) => string,
): EmbedKind {
  const folder = `/${name.toLowerCase().replaceAll(' ', '-')}/`;
  const loads = scripts.map((script) => folder + basename(script));
  return {
    ...{ name, loads, pages: charts.map(({ id }) => `${folder}${id}/`) },
    files: new Map([
      ...charts.map((chart) => [`${folder}${chart.id}/`, write(chart)] as const),
      ...scripts.map(
        (script) => [folder + basename(script), readFileSync(join(peers, script), 'utf8')] as const,
      ),
    ]),
  };
}

/** What a published chart loads before its own plugin, which is not public. */
const datawrapper = ['load-polyfills.js', 'dw-2.0.min.js', 'main.js'].map(
  (file) => `@datawrapper/chart-core/dist/${file}`,
);

/** A chart whose plugin puts the drawing in, as plugins of the peer do. */
function shell({ svg }: BuiltChart): string {
  const css = readFileSync(join(peers, '@datawrapper/chart-core/dist/web-component.css'), 'utf8');
  const chart = {
    ...{ id: 'bench', title: '', type: 'bench', theme: 'bench', language: 'en-US' },
    metadata: {},
  };
  const visualization = { id: 'bench', type: 'bench', height: 'fit', libraries: [] };
  const theme = {
    id: 'bench',
    fonts: {},
    data: { options: {}, style: {}, typography: { fontFamilies: {} } },
  };
  const props = {
    ...{ chart, visualization, theme },
    ...{ locales: {}, translations: {}, blocks: [] },
    assets: { 'dataset.csv': { value: 'source,value\na,1\n' } },
  };
  const [polyfills = '', core = '', main = ''] = datawrapper;
  return toPage(
    `<style>${css}</style><script>window.__DW_SVELTE_PROPS__ = ${JSON.stringify(props)}</script>`,
    `<div class="dw-chart chart" id="__svelte-dw"></div><template>${svg}</template>
${tags('datawrapper-chart-core', [polyfills, core])}<script type="module">
dw.theme.register('bench', {});
dw.visualization.register('bench', {
  render(target) { target.append(document.querySelector('template').content.cloneNode(true)) },
});</script>${tags('datawrapper-chart-core', [main])}`,
  );
}

const vega = [
  'vega/build/vega.min.js',
  'vega-lite/build/vega-lite.min.js',
  'vega-embed/build/vega-embed.min.js',
];

/** A dot a claim: the least that a chart of these data is. */
function vegaPage({ data }: BuiltChart): string {
  const { claims }: { readonly claims: readonly { value: number | null; source: string }[] } =
    JSON.parse(data);
  const spec = {
    data: { values: claims.map(({ value, source }) => ({ value: value ?? 0, source })) },
    mark: 'point',
    encoding: {
      x: { field: 'value', type: 'quantitative' },
      y: { field: 'source', type: 'nominal' },
    },
  };
  return toPage(
    tags('vega-embed', vega),
    `<div id="chart"></div><script type="module">
vegaEmbed('#chart', ${JSON.stringify(spec)}, { actions: false, renderer: 'svg' });</script>`,
  );
}

function tags(folder: string, scripts: readonly string[]): string {
  return scripts
    .map((script) => `<script defer src="/${folder}/${basename(script)}"></script>`)
    .join('');
}

function toPage(head: string, body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title>${head}<body>${body}</body></html>`;
}
