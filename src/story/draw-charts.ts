/** Draws the charts of a story, each measure in the form that fits it. */
import { countsOverTime } from '../charts/counts-over-time.ts';
import { estimates } from '../charts/estimates.ts';
import { oneDotOnePerson } from '../charts/one-dot-one-person.ts';
import { timelineStrip } from '../charts/timeline-strip.ts';
import type { Chart } from '../model/chart.ts';
import type { Measure } from '../model/measure.ts';
import type { StoryView } from './load-story.ts';

/** What the desk may ask for by name; without a name the numbers decide. */
export type ChartForm = 'dots';

/** Gives the chart of a measure, or `null` where none of its claims can be drawn in that form. */
export function drawMeasure(
  story: StoryView,
  measure: Measure,
  form: ChartForm | null = null,
): Chart | null {
  const input = { ...shared(story), measure, disagreements: story.disagreements };
  if (form === 'dots') return oneDotOnePerson(input);
  return countsOverTime(input) ?? estimates(input);
}

/** Gives the timeline strip, or `null` where fewer than two events have a proven day. */
export function drawTimeline(story: StoryView): Chart | null {
  return timelineStrip({ ...shared(story), events: story.events });
}

/** Gives every chart that the story's own pages can place. */
export function drawCharts(story: StoryView): readonly Chart[] {
  return [
    drawTimeline(story),
    ...story.measures.map((measure) => drawMeasure(story, measure)),
  ].filter((chart) => chart !== null);
}

function shared(story: StoryView) {
  return {
    claims: story.claims,
    locale: story.language,
    words: story.chartWords,
    href: ({ id }: { readonly id: string }): string => `#note-${id}`,
  };
}
