/** Draws the charts of a story, each measure in the form that fits it. */
import type { Element } from 'hast';
import type { ChartInput, StoryInput } from '../charts/chart-input.ts';
import { countsOverTime } from '../charts/counts-over-time.ts';
import { drawStills } from '../charts/draw-stills.ts';
import { estimates } from '../charts/estimates.ts';
import { eventAgainstPublication } from '../charts/event-against-publication.ts';
import { oneDotOnePerson } from '../charts/one-dot-one-person.ts';
import { timelineStrip } from '../charts/timeline-strip.ts';
import { whoSaysWhat } from '../charts/who-says-what.ts';
import type { Chart } from '../model/chart.ts';
import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import type { StoryView } from './load-story.ts';
import { daysOf } from './step-gap.ts';

/** What the desk may ask for by name: of a measure (without a name the numbers decide) or of the whole story. */
export type ChartForm = 'dots' | StoryForm;

type StoryForm = 'who-says-what' | 'delay';

/**
 * Gives a chart of the whole story, or `null` where its sources are too few to compare: who says what, or how long
 * after each event the reports came.
 */
export function drawStory(
  story: StoryView,
  form: StoryForm,
  href: Href = toNote,
  fold = 0,
): Chart | null {
  const input = shared(story, href, fold);
  return form === 'delay'
    ? eventAgainstPublication({ ...input, events: story.events })
    : whoSaysWhat({ ...input, measures: story.measures });
}

/** Where a mark of a claim leads. */
export type Href = (claim: Claim) => string;

/**
 * Gives the chart of a measure, or `null` where none of its claims can be drawn in that form.
 * Counts over time carry the classes `s0`, `s1`, … of the story's steps.
 */
export function drawMeasure(
  story: StoryView,
  measure: Measure,
  form: 'dots' | null = null,
  href: Href = toNote,
  fold = 0,
): Chart | null {
  const input = { ...chartInput(story, measure, href), fold };
  if (form === 'dots') return oneDotOnePerson(input);
  return countsOverTime(input, stepDays(story)) ?? estimates(input);
}

/** Gives the still of a measure at each step of the story, `null` where a step adds no number to it. */
export function drawMeasureStills(story: StoryView, measure: Measure): (Element | null)[] {
  return drawStills(chartInput(story, measure, toNote), stepDays(story));
}

/** Gives the timeline strip, or `null` where fewer than two events have a proven day. */
export function drawTimeline(story: StoryView, href: Href = toNote, fold = 0): Chart | null {
  return timelineStrip({ ...shared(story, href, fold), events: story.events });
}

/**
 * Gives every chart that the story's own pages can place.
 *
 * @param fold - how many marks, events or reports each leaves out
 */
export function drawCharts(story: StoryView, href: Href = toNote, fold = 0): readonly Chart[] {
  return [
    drawTimeline(story, href, fold),
    drawStory(story, 'who-says-what', href, fold),
    drawStory(story, 'delay', href, fold),
    ...story.measures.map((measure) => drawMeasure(story, measure, null, href, fold)),
  ].filter((chart) => chart !== null);
}

/** Gives the claims to which the marks of the explainer's charts lead, in the order drawn. */
export function listMarked(story: StoryView): readonly Claim[] {
  const { charts, parts } = story.body;
  const marked = new Set<Claim>();
  const note: Href = (claim) => {
    marked.add(claim);
    return '';
  };
  for (const { measure, form } of charts)
    if (form === 'who-says-what' || form === 'delay') drawStory(story, form, note);
    else drawMeasure(story, story.measure(measure), form === 'dots' ? form : null, note);
  if (parts.has('Timeline')) drawTimeline(story, note);
  return [...marked];
}

/** The last day each step has reached: a step told out of order does not turn time back. */
function stepDays(story: StoryView): string[] {
  let reached = '';
  return story.body.steps.map((id) => {
    const day = daysOf(story.claim(id))?.to ?? reached;
    reached = day > reached ? day : reached;
    return reached;
  });
}

/** Gives what a chart of a measure is drawn from. */
export function chartInput(story: StoryView, measure: Measure, href: Href): ChartInput {
  return { ...shared(story, href), measure };
}

function toNote({ id }: Claim): string {
  return `#note-${id}`;
}

function shared(story: StoryView, href: Href, fold = 0): StoryInput {
  return {
    fold,
    claims: story.claims,
    disagreements: story.disagreements,
    sources: story.sources,
    locale: story.language,
    words: story.chartWords,
    href,
  };
}
