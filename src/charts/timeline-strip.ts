/** The timeline strip: what happened when, on a scale true to the calendar, drawn across on wide pages and down on narrow ones. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart } from '../model/chart.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { ChartInput } from './chart-input.ts';
import { formatDays } from './format-claim.ts';
import { spreadDays } from './spread-days.ts';
import { wrapText } from './text-width.ts';

export type TimelineInput = Pick<ChartInput, 'claims' | 'locale' | 'words' | 'href'> & {
  readonly events: readonly Event[];
};

/** An event with the date claim that proves its day. */
interface DatedEvent {
  readonly event: Event;
  readonly claim: Claim;
}

const size = { date: 13, headline: 14 };
const lineHeight = 17;
const wide = { width: 680 };
const narrow = { width: 320 };
const rail = { x: 8, dateWidth: 112 };
/** How much longer than its text needs the rail is, so that long gaps can show. */
const stretch = 1.3;

/** Slips that leave no day to stand at; a weekday that does not fit its date only makes the day doubtful. */
const dayless = ['slip:tense', 'slip:impossible', 'slip:afterPublication'];

/** Gives the chart of the events that a date claim proves; `null` where there are fewer than two. */
export function timelineStrip(input: TimelineInput): Chart | null {
  const events = input.events.flatMap((event): DatedEvent[] => {
    const claim = input.claims.find(
      ({ id, event: days }) =>
        event.claims.includes(id) && days?.from === event.from && days.to === event.to,
    );
    return claim === undefined || claim.flags.some((flag) => dayless.includes(flag))
      ? []
      : [{ event, claim }];
  });
  if (events.length < 2) return null;
  return {
    id: 'timeline',
    title: input.words.timeline,
    reading: input.words.timelineReading,
    wide: drawRail(events, input, wide.width),
    narrow: drawRail(events, input, narrow.width),
    columns: [input.words.columns.asOf, input.words.columns.event],
    valueColumn: 0,
    rows: events.map(({ event, claim }) => ({
      claim: claim.id,
      quote: sliceOf(event),
      cells: [formatEventDays(event, events, input.locale), event.headline],
    })),
    omitted: events.length < input.events.length ? input.words.undatedEvents : null,
    claims: events.map(({ claim }) => claim.id),
  };
}

/** Draws the events down a rail; the gap between two is their distance in days, within what the eye can follow. */
function drawRail(events: readonly DatedEvent[], input: TimelineInput, width: number): Element {
  const texts = events.map(({ event }) =>
    wrapText(event.headline, width - rail.dateWidth - 30, size.headline),
  );
  const heights = new Map<string, number>();
  events.forEach(({ event }, index) => {
    const height = (texts[index] ?? []).length * lineHeight + 14;
    heights.set(event.from, (heights.get(event.from) ?? 0) + height);
  });
  const days = [...heights.keys()].sort();
  const leastGap = (day: string): number => heights.get(day) ?? 0;
  const needed = days.slice(0, -1).reduce((sum, day) => sum + leastGap(day), 0);
  const y = spreadDays(days, [16, 16 + needed * stretch], leastGap);
  let last = -Infinity;
  const rows = events.map(({ event, claim }, index) => {
    const lines = texts[index] ?? [];
    const hollow = event.expected || claim.flags.some((flag) => flag.startsWith('slip:'));
    const at = Math.max(y.get(event.from) ?? 0, last);
    last = at + lines.length * lineHeight + 14;
    return s(
      'a',
      {
        href: input.href(claim),
        class: hollow ? 'event hollow' : 'event',
        'data-claim': event.claims.join(' '),
      },
      [
        s('circle', { class: hollow ? 'mark hollow' : 'mark', cx: rail.x, cy: at, r: 5 }),
        s(
          'text',
          { class: 'date', x: rail.x + 16, y: at + 5, 'data-claim': claim.id },
          formatEventDays(event, events, input.locale),
        ),
        drawHeadline(event, lines, at + 5),
      ],
    );
  });
  const height = last + 4;
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', class: 'chart timeline' },
    [s('line', { class: 'rail', x1: rail.x, x2: rail.x, y1: 4, y2: height - 8 }), ...rows],
  );
}

/** One text, so that its lines read as the slice of the source they are. */
function drawHeadline(event: Event, lines: readonly string[], top: number): Element {
  const quote = sliceOf(event);
  const x = rail.dateWidth + 22;
  return s(
    'text',
    {
      class: 'headline',
      y: top,
      ...(quote === null ? {} : { 'data-quote': quote }),
    },
    lines.map((line, index) => s('tspan', { x, dy: index === 0 ? 0 : lineHeight }, `${line} `)),
  );
}

/** The year is printed where the events are of several. */
function formatEventDays(event: Event, events: readonly DatedEvent[], locale: string): string {
  const years = new Set(events.map(({ event: { from } }) => from.slice(0, 4)));
  return formatDays(event, locale, years.size > 1 ? 'tickYear' : 'tick');
}

/** The headline is the first of the event's quotes. */
function sliceOf({ quotes: [quote] }: Event): string | null {
  return quote === undefined ? null : `${quote.source}:${quote.start}-${quote.end}`;
}
