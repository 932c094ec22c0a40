/** The timeline strip: what happened when, on a scale true to the calendar, drawn across on wide pages and down on narrow ones. */
import type { Element } from 'hast';
import { h, s } from 'hastscript';
import type { Chart } from '../model/chart.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { StoryInput } from './chart-input.ts';
import { drawHeadline, sliceOf } from './draw-headline.ts';
import { hitArea } from './draw-mark.ts';
import { formatDays } from './format-claim.ts';
import { sayDays } from './say-scale.ts';
import { spreadDays } from './spread-days.ts';
import { wrapText } from './text-width.ts';

export type TimelineInput = Pick<StoryInput, 'claims' | 'locale' | 'words' | 'href' | 'fold'> & {
  readonly events: readonly Event[];
};

/** An event with the date claim that proves its day. */
interface DatedEvent {
  readonly event: Event;
  readonly claim: Claim;
}

const size = { date: 13, headline: 14 };
const lineHeight = 17;
const rowGap = 14;
const wide = { width: 640, dateWidth: 122, longest: 640 };
/** Dates stand above their headlines where both would not fit a line. */
const narrow = { width: 288, dateWidth: 0, longest: 500 };
const railX = 8;
const textX = 24;
const fewestEvents = 2;
/** How much longer than its text needs the rail is, so that long gaps can show; less where it would outgrow a frame. */
const stretch = 1.3;

/** Slips that leave no day to stand at; a weekday that does not fit its date only makes the day doubtful. */
const dayless = ['slip:tense', 'slip:impossible', 'slip:afterPublication'];

/** Gives the chart of the events that a date claim proves; `null` where there are fewer than two. */
export function timelineStrip(input: TimelineInput): Chart | null {
  const dated = input.events.flatMap((event): DatedEvent[] => {
    const claim = input.claims.find(
      ({ id, event: days }) =>
        event.claims.includes(id) && days?.from === event.from && days.to === event.to,
    );
    return claim === undefined || claim.flags.some((flag) => dayless.includes(flag))
      ? []
      : [{ event, claim }];
  });
  if (dated.length < fewestEvents) return null;
  const events = foldEvents(dated, input);
  const { titles, readings } = input.words;
  return {
    id: 'timeline',
    title: titles.timeline,
    reading: [
      readings.timeline,
      readings.spread,
      ...(events.some(isDoubtful) ? [readings.timelineHollow] : []),
    ].join(' '),
    wide: drawRail(events, input, wide),
    narrow: drawRail(events, input, narrow),
    description: describe(events, input),
    legend: [],
    columns: [input.words.columns.asOf, input.words.columns.event],
    valueColumn: 0,
    rows: events.map(({ event, claim }) => ({
      claim: claim.id,
      quote: sliceOf(event),
      source: null,
      cells: [formatEventDays(event, events, input.locale), event.headline],
    })),
    omitted: sayOmitted(input, dated, events),
    claims: events.map(({ claim }) => claim.id),
  };
}

/** Keeps the events that most reports date, the first of equals. */
function foldEvents(
  dated: readonly DatedEvent[],
  { claims, fold = 0 }: TimelineInput,
): readonly DatedEvent[] {
  const reports = ({ event }: DatedEvent): number =>
    new Set(claims.filter(({ id }) => event.claims.includes(id)).map(({ source }) => source)).size;
  const kept = [...dated]
    .sort((a, b) => reports(b) - reports(a))
    .slice(0, Math.max(fewestEvents, dated.length - fold));
  return dated.filter((one) => kept.includes(one));
}

function sayOmitted(
  { events: all, words }: TimelineInput,
  dated: readonly DatedEvent[],
  drawn: readonly DatedEvent[],
): string | null {
  const omitted = [
    ...(drawn.length < dated.length ? [words.moreEvents] : []),
    ...(dated.length < all.length ? [words.undatedEvents] : []),
  ];
  return omitted.length === 0 ? null : omitted.join(' ');
}

/** Draws the events down a rail; the gap between two is their distance in days, within what the eye can follow. */
function drawRail(
  events: readonly DatedEvent[],
  input: TimelineInput,
  { width, dateWidth, longest }: typeof wide,
): Element {
  const above = dateWidth === 0 ? lineHeight : 0;
  const x = textX + dateWidth;
  const texts = events.map(({ event }) => wrapText(event.headline, width - x - 6, size.headline));
  const heightOf = (index: number): number =>
    above + (texts[index] ?? []).length * lineHeight + rowGap;
  const heights = new Map<string, number>();
  events.forEach(({ event }, index) => {
    heights.set(event.from, (heights.get(event.from) ?? 0) + heightOf(index));
  });
  const days = [...heights.keys()].sort();
  const leastGap = (day: string): number => heights.get(day) ?? 0;
  const needed = days.slice(0, -1).reduce((sum, day) => sum + leastGap(day), 0);
  const length = Math.max(needed, Math.min(needed * stretch, longest));
  const y = spreadDays(days, [16, 16 + length], leastGap);
  let last = -Infinity;
  const rows = events.map((dated, index) => {
    const { event, claim } = dated;
    const lines = texts[index] ?? [];
    const at = Math.round(Math.max(y.get(event.from) ?? 0, last));
    last = at + heightOf(index);
    return s(
      'a',
      { href: input.href(claim), class: 'event', 'data-claim': event.claims.join(' ') },
      [
        hitArea({ x: railX - 5, y: at - 5, width: 10, height: 10 }),
        s('circle', {
          class: isDoubtful(dated) ? 'mark hollow' : 'mark',
          'data-mark': 'day',
          cx: railX,
          cy: at,
          r: 5,
        }),
        s(
          'text',
          { class: 'date', x: textX, y: at + 5, 'data-claim': claim.id },
          formatEventDays(event, events, input.locale),
        ),
        drawHeadline(event, lines, { x, y: at + 5 + above, lineHeight }, 'headline'),
      ],
    );
  });
  const height = last + 4;
  return s(
    'svg',
    {
      ...{ viewBox: `0 0 ${width} ${height}`, width, height, role: 'group' },
      class: 'chart timeline',
      'data-y': sayDays(y),
    },
    [s('path', { class: 'rail', d: `M${railX} 4V${height - 14}` }), ...rows],
  );
}

function isDoubtful({ event, claim }: DatedEvent): boolean {
  return event.expected || claim.flags.some((flag) => flag.startsWith('slip:'));
}

/** Tells the days in order; what happened is in the names of the marks and in the table. */
function describe(events: readonly DatedEvent[], { locale }: TimelineInput): Element {
  const days = events.map(({ event, claim }) =>
    h('span', { 'data-claim': claim.id }, formatEventDays(event, events, locale)),
  );
  return h(
    'p',
    days.flatMap((day, index) => [index === 0 ? '' : '; ', day]),
    '.',
  );
}

/** The year is printed where the events are of several. */
function formatEventDays(event: Event, events: readonly DatedEvent[], locale: string): string {
  const years = new Set(events.map(({ event: { from } }) => from.slice(0, 4)));
  return formatDays(event, locale, years.size > 1 ? 'tickYear' : 'tick');
}
