/** Every chart of every story this project has articles of, and of many invented ones: what the properties of charts are tried on. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Element } from 'hast';
import { makeStory } from '../../scripts/make-story.ts';
import { atAGlance } from '../../src/charts/at-a-glance.ts';
import type { ChartInput, StoryInput } from '../../src/charts/chart-input.ts';
import { chartWords } from '../../src/charts/chart-words.ts';
import { countsOverTime } from '../../src/charts/counts-over-time.ts';
import { drawStills } from '../../src/charts/draw-stills.ts';
import { estimates } from '../../src/charts/estimates.ts';
import { eventAgainstPublication } from '../../src/charts/event-against-publication.ts';
import { oneDotOnePerson } from '../../src/charts/one-dot-one-person.ts';
import { timelineStrip } from '../../src/charts/timeline-strip.ts';
import { whoSaysWhat } from '../../src/charts/who-says-what.ts';
import type { Chart } from '../../src/model/chart.ts';
import type { Event } from '../../src/model/event.ts';
import type { Measure } from '../../src/model/measure.ts';
import { randomInput } from './random-story.ts';

export interface DrawnStory {
  readonly charts: readonly Chart[];
  /** First graphics and stills, each of one form. */
  readonly small: readonly Element[];
}

/** Measures of one story that are drawn as first graphic and as stills. */
const mostSmall = 8;
const folders = ['../fixtures/tongues/', '../fixtures/site/seeds/', '../../seeds/'];

/** Draws the stories of the fixtures and of the seeds. */
export async function drawRealStories(): Promise<readonly DrawnStory[]> {
  const drawn = folders.flatMap((folder) => {
    const root = fileURLToPath(new URL(folder, import.meta.url));
    return readdirSync(root).map(async (id) => {
      const { story } = await makeStory(`${root}${id}`, id, []);
      const language = story.sources[0]?.language ?? 'en';
      const input = { ...story, locale: language, words: chartWords(language), href: hrefOf };
      return draw(input, story.measures, story.events);
    });
  });
  return Promise.all(drawn);
}

/** Invented stories, the same each time. */
export const inputs: readonly ChartInput[] = fc.sample(randomInput, { seed: 11, numRuns: 120 });

/** Draws the invented stories, each measure beside another of the same numbers. */
export const invented: readonly DrawnStory[] = inputs.map((input) => {
  const ids = [...new Set(input.claims.map(({ source }) => source))];
  const sources = ids.map((id) => ({
    ...{ id, title: `Report of ${id}`, publisher: null, published: null },
  }));
  const again = { ...input.measure, label: 'people counted again' };
  return draw({ ...input, sources }, [input.measure, again], []);
});

function draw(
  input: StoryInput,
  measures: readonly Measure[],
  events: readonly Event[],
): DrawnStory {
  const steps =
    events.length > 0 ? events.map(({ to }) => to).sort() : ['2026-01-05', '2026-02-01'];
  const ofMeasures = measures.map((measure) => ({ ...input, measure }));
  const charts = [
    ...ofMeasures.flatMap((one) => [
      countsOverTime(one, steps),
      estimates(one),
      oneDotOnePerson(one),
    ]),
    whoSaysWhat({ ...input, measures }),
    eventAgainstPublication({ ...input, events }),
    timelineStrip({ ...input, events }),
  ];
  const small = ofMeasures
    .slice(0, mostSmall)
    .flatMap((one) => [atAGlance(one, input.claims), ...drawStills(one, steps.slice(-4))]);
  return {
    charts: charts.filter((chart) => chart !== null),
    small: small.filter((drawing) => drawing !== null),
  };
}

function hrefOf({ id }: { readonly id: string }): string {
  return `#${id}`;
}
