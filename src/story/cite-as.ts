/** How an explainer and its charts are cited. */
import config from '../../sourceline.config.ts';
import type { Chart } from '../model/chart.ts';
import type { Reference } from '../model/reference.ts';
import { absolute } from './absolute.ts';
import { chartHome } from './chart-home.ts';
import type { StoryView } from './load-story.ts';

export function explainerReference(story: StoryView, site: URL | undefined): Reference {
  const { title, byline, updated, published, language } = story.explainer;
  return {
    ...{ id: story.id, type: 'webpage', title, author: byline, publisher: config.name },
    ...{ url: absolute(story.path, site), date: updated ?? published, language },
  };
}

/** A chart is cited where it stands in its explainer. */
export function chartReference(story: StoryView, chart: Chart, site: URL | undefined): Reference {
  return {
    ...explainerReference(story, site),
    ...{ id: `${story.id}-${chart.id}`, type: 'graphic', title: chart.title },
    url: absolute(chartHome(story, chart), site),
  };
}
