/** Gives the codes of a chart of a story, and how tall its embed is. */
import type { Chart } from '../model/chart.ts';
import { absolute } from '../story/absolute.ts';
import { chartHome } from '../story/chart-home.ts';
import { type EmbedCode, embedCodes } from '../story/embed-codes.ts';
import { embedFrame, type Heights } from '../story/embed-frame.ts';
import { embedText } from '../story/embed-text.ts';
import { embeddedChart } from '../story/embedded-chart.ts';
import { frozenName } from '../story/freeze-chart.ts';
import type { StoryView } from '../story/load-story.ts';
import { sitePath } from '../story/site-path.ts';
import { getWords } from '../words/get-words.ts';
import { chartSetting } from './chart-setting.ts';
import { siteLook } from './site-look.ts';
import { standAlone } from './stand-alone.ts';
import { toSvgText } from './to-svg-text.ts';

export interface ChartCodes {
  readonly codes: readonly EmbedCode[];
  /** Of the embed, in frames of `frameWidths`. */
  readonly heights: Heights;
}

/** @param site - where the site will stand */
export function chartCodes(story: StoryView, chart: Chart, site: URL | undefined): ChartCodes {
  const words = getWords(story.language);
  const embedded = embeddedChart(story, chart, words);
  const text = embedText(story, embedded, words);
  const heights = embedFrame(embedded, text).page;
  const { updated, published } = story.explainer;
  const frozen = embedFrame(embedded, embedText(story, embedded, words, updated ?? published)).page;
  const path = `${story.path}embed/${chart.id}/`;
  const file = new URL(`${path}chart.svg`, site ?? 'https://site.invalid');
  const drawing = standAlone(chartSetting(story, chart.id, file, site), siteLook);
  const codes = embedCodes({
    address: absolute(path, site),
    frozen: {
      address: absolute(`${path}${frozenName(story, chart)}/`, site),
      tallest: Math.max(...frozen),
    },
    script: absolute(sitePath('embed.js'), site),
    home: absolute(chartHome(story, chart), site),
    title: chart.title,
    credit: words.figureSources,
    sources: story.sources
      .filter(({ id }) => chart.claims.some((claim) => story.claim(claim).source === id))
      .map(({ id, publisher, title }) => ({ id, name: publisher ?? title })),
    description: chart.description,
    drawing: {
      markup: toSvgText(drawing),
      width: Number(drawing.properties['width']),
      height: Number(drawing.properties['height']),
    },
    tallest: Math.max(...heights),
    usual: heights[2],
  });
  return { codes, heights };
}
