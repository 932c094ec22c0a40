/** Draws events as rows on one calendar: a bar where each happened, a mark where each report of it was published. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import type { CalendarScale } from './calendar-scale.ts';
import type { StoryInput } from './chart-input.ts';
import { drawBreaks } from './draw-day-axis.ts';
import { drawHeadline } from './draw-headline.ts';
import { hitArea } from './draw-mark.ts';
import { formatDays } from './format-claim.ts';
import { packLanes } from './pack-lanes.ts';
import { sayDays } from './say-scale.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A report of an event: its source, the claim that dates the event, and the day it was published. */
export interface Report {
  readonly source: StoryInput['sources'][number];
  readonly claim: Claim;
  readonly day: string;
}

export interface ReportedEvent {
  readonly event: Event;
  readonly reports: readonly Report[];
}

interface DelayFrame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** True where words stand left of the plot. */
  readonly beside: boolean;
}

export const delayFrames: Readonly<Record<'wide' | 'narrow', DelayFrame>> = {
  wide: { width: 640, left: 290, right: 40, beside: true },
  narrow: { width: 288, left: 0, right: 30, beside: false },
};

const size = 13;
const lineHeight = 16;
const markHeight = 26;
const rowGap = 12;
/** Dates that do not fit into this many lines go without words: each mark still says its own. */
const mostLanes = 2;
/** How far marks of one day stand apart. */
const sideBy = 11;

export function drawDelays(
  events: readonly ReportedEvent[],
  x: CalendarScale,
  input: StoryInput,
  frame: DelayFrame,
): Element {
  const axis = drawPublications(events, x, input, frame);
  let top = axis.height + 8;
  const rows = events.map((reported) => {
    const row = drawRow(reported, x, input, frame, top);
    top = row.bottom + rowGap;
    return row.element;
  });
  const days = [...new Set(events.flatMap(({ reports }) => reports.map(({ day }) => day)))];
  return s(
    'svg',
    {
      viewBox: `0 0 ${frame.width} ${top}`,
      width: frame.width,
      height: top,
      role: 'group',
      class: 'chart',
      'data-x': sayDays(x.at, sideBy),
    },
    [
      s('path', {
        class: 'rule',
        d: days.map((day) => `M${xOf(x, day)} ${axis.height}V${top - 6}`).join(''),
      }),
      ...axis.elements,
      ...drawBreaks(x.breaks, axis.height),
      ...rows,
    ],
  );
}

/** Dates of publication stand above the plot, each where its reports stand below. */
function drawPublications(
  events: readonly ReportedEvent[],
  x: CalendarScale,
  { locale }: StoryInput,
  frame: DelayFrame,
): { readonly elements: Element[]; readonly height: number } {
  const reports = events.flatMap(({ reports: all }) => all);
  const days = [...new Set(reports.map(({ day }) => day))].sort();
  const years = new Set([...x.at.keys()].map((day) => day.slice(0, 4)));
  const labels = days.map((day, index) => {
    const turns = years.size > 1 && day.slice(0, 4) !== days[index - 1]?.slice(0, 4);
    const text = formatDays({ from: day, to: day }, locale, turns ? 'tickYear' : 'tick');
    const half = textWidth(text, size) / 2;
    const middle = Math.max(half, Math.min(frame.width - half, xOf(x, day)));
    return { day, text, half, middle };
  });
  const lanes = packLanes(
    labels.map(({ half, middle }) => ({ from: middle - half - 4, to: middle + half + 4 })),
  );
  const height = (Math.min(mostLanes - 1, Math.max(0, ...lanes)) + 1) * lineHeight + 6;
  const ends = days.map((day) => xOf(x, day));
  const all = [...x.at.values()];
  return {
    height,
    elements: [
      s('path', {
        class: 'axis',
        d: `M${Math.round(Math.min(...all))} ${height}H${Math.round(Math.max(...all))}${ends.map((at) => `M${at} ${height - 4}v4`).join('')}`,
      }),
      ...labels.flatMap(({ day, text, middle }, index) =>
        (lanes[index] ?? 0) >= mostLanes
          ? []
          : [
              s(
                'text',
                {
                  class: 'who',
                  x: Math.round(middle),
                  y: height - 8 - (lanes[index] ?? 0) * lineHeight,
                  'text-anchor': 'middle',
                  'data-mark': 'tick',
                  'data-source': reports.find((report) => report.day === day)?.source.id,
                },
                text,
              ),
            ],
      ),
    ],
  };
}

function drawRow(
  { event, reports }: ReportedEvent,
  x: CalendarScale,
  input: StoryInput,
  frame: DelayFrame,
  top: number,
): { readonly element: Element; readonly bottom: number } {
  const [dating] = reports;
  const room = frame.beside ? frame.left - 20 : frame.width;
  const lines = wrapText(event.headline, room, size);
  const words = (lines.length + 1) * lineHeight;
  const y = frame.beside ? top + markHeight / 2 : top + words + markHeight / 2;
  const [from, to] = [xOf(x, event.from), xOf(x, event.to)];
  const last = Math.max(to, ...reports.map(({ day }) => xOf(x, day)));
  const first = Math.min(from, ...reports.map(({ day }) => xOf(x, day)));
  return {
    bottom: Math.max(y + markHeight / 2, top + words),
    element: s('g', [
      s('text', { class: 'date', y: top + 12, 'data-claim': dating?.claim.id }, [
        formatDays(event, input.locale, 'tickYear'),
      ]),
      drawHeadline(event, lines, { x: 0, y: top + 12 + lineHeight, lineHeight }, undefined),
      s('path', { class: 'leader', d: `M${first} ${y}H${last}` }),
      s('path', {
        class: 'happened',
        'data-mark': 'span',
        d: `M${from - 2} ${y}h${Math.max(4, to - from + 4)}`,
        'data-claim': dating?.claim.id,
      }),
      ...reports.map((report, index) => drawReport(report, event, reports, index, x, y, input)),
    ]),
  };
}

function drawReport(
  { source, claim, day }: Report,
  event: Event,
  reports: readonly Report[],
  index: number,
  x: CalendarScale,
  y: number,
  { href, locale, words }: StoryInput,
): Element {
  const before = reports.slice(0, index).filter((other) => other.day === day).length;
  const at = xOf(x, day) + before * sideBy;
  const name = source.publisher ?? words.columns.report;
  return s(
    'a',
    {
      href: href(claim),
      'data-claim': claim.id,
      'data-source': source.id,
      'aria-label': [
        name,
        formatDays({ from: day, to: day }, locale, 'tickYear'),
        formatDays(event, locale, 'tickYear'),
      ].join(' · '),
    },
    [
      hitArea({ x: at - 5, y: y - 5, width: 10, height: 10 }),
      s('circle', {
        class: day < event.from ? 'mark hollow' : 'mark',
        'data-mark': 'published',
        cx: at,
        cy: y,
        r: 4,
      }),
    ],
  );
}

function xOf(x: CalendarScale, day: string): number {
  return Math.round(x.at.get(day) ?? 0);
}
