/** Gathers what a chart's drawing says about itself outside the page. */
import config from '../../sourceline.config.ts';
import { chartHome } from '../story/chart-home.ts';
import { toChartData } from '../story/list-charts.ts';
import type { StoryView } from '../story/load-story.ts';
import { getWords } from '../words/get-words.ts';
import { absolute } from '../story/absolute.ts';
import { chartForFiles } from './chart-for-files.ts';
import type { ChartSetting } from './stand-alone.ts';

/**
 * @param id - of the chart
 * @param url - of the file, on the site or, where its address is not known, on the machine that builds it
 */
export function chartSetting(
  story: StoryView,
  id: string,
  url: URL,
  site: URL | undefined,
): ChartSetting {
  const chart = chartForFiles(story, id, site);
  const at = (path: string): string => absolute(path, site);
  const { title, updated, published, language } = story.explainer;
  return {
    chart,
    ...{ title: chart.title, story: title, language, site: config.name },
    ...{ date: updated ?? published, license: config.license, address: at(url.pathname) },
    sources: toChartData(story, chart).sources,
    home: at(chartHome(story, chart)),
    words: getWords(language),
  };
}
