/** Event against publication: when it happened, and when each report said so. */
import type { Chart } from '../model/chart.ts';
import type { Claim } from '../model/claim.ts';
import type { Event } from '../model/event.ts';
import { describeDelays } from './describe-delays.ts';
import type { StoryInput } from './chart-input.ts';
import { calendarScale } from './calendar-scale.ts';
import { drawDelays, type Report, type ReportedEvent, delayFrames } from './draw-delays.ts';
import { formatDays } from './format-claim.ts';

export type DelayInput = StoryInput & { readonly events: readonly Event[] };

const mostEvents = 8;
const fewestEvents = 2;
/** Days of publication of one event, and reports of one day, that are drawn. */
const mostDays = 5;
const mostReports = 3;
const leastGap = { wide: 30, narrow: 14 };

/** Gives the chart of the events that dated reports tell; `null` where fewer than two events, or all reports are of one day. */
export function eventAgainstPublication(input: DelayInput): Chart | null {
  const told = input.events.map((event) => toReported(event, input)).filter((one) => one !== null);
  const room = Math.min(mostEvents, told.length) - (input.fold ?? 0);
  const most = [...told]
    .sort((a, b) => b.reports.length - a.reports.length)
    .slice(0, Math.max(fewestEvents, room));
  const events = told.filter((one) => most.includes(one));
  const drawn = events.map(foldReports);
  const published = new Set(drawn.flatMap(({ reports }) => reports.map(({ day }) => day)));
  if (events.length < fewestEvents || published.size < 2) return null;
  const days = [...events.flatMap(({ event }) => [event.from, event.to]), ...published];
  const [wide, narrow] = (['wide', 'narrow'] as const).map((form) => {
    const frame = delayFrames[form];
    return calendarScale(days, [frame.left + 6, frame.width - frame.right], leastGap[form]);
  });
  if (wide === undefined || narrow === undefined) return null;
  const { words, locale } = input;
  return {
    id: 'delay',
    title: words.titles.delay,
    reading: [
      words.readings.delay,
      ...(wide.isSpread ? [words.readings.spread] : []),
      ...(wide.breaks.length > 0 ? [words.readings.broken] : []),
    ].join(' '),
    wide: drawDelays(drawn, wide, input, delayFrames.wide),
    narrow: drawDelays(drawn, narrow, input, delayFrames.narrow),
    description: describeDelays(drawn, input),
    legend: [],
    columns: [words.columns.asOf, words.columns.report, words.columns.published],
    valueColumn: 0,
    rows: events.flatMap(({ event, reports }) =>
      reports.map(({ claim, source, day }) => ({
        claim: claim.id,
        quote: null,
        source: source.id,
        cells: [
          formatDays(event, locale, 'tickYear'),
          source.publisher ?? source.title,
          formatDays({ from: day, to: day }, locale, 'tickYear'),
        ],
      })),
    ),
    omitted: sayOmitted(input, told, events, drawn),
    claims: [
      ...new Set(
        events.flatMap(({ event, reports }) => [
          ...reports.map(({ claim }) => claim.id),
          ...headlineClaims(event, input),
        ]),
      ),
    ],
  };
}

/** The evidence of a headline, which may be a report's that is not dated itself. */
function headlineClaims({ claims, quotes: [headline] }: Event, input: DelayInput): string[] {
  const states = ({ source, quote }: Claim): boolean =>
    source === headline?.source && quote.start <= headline.start && quote.end >= headline.end;
  return input.claims
    .filter((claim) => claims.includes(claim.id) && states(claim))
    .map(({ id }) => id);
}

/** Keeps the first days of publication, and of each the first reports. */
function foldReports({ event, reports }: ReportedEvent): ReportedEvent {
  const days = [...new Set(reports.map(({ day }) => day))].sort().slice(0, mostDays);
  return {
    event,
    reports: days.flatMap((day) => reports.filter((one) => one.day === day).slice(0, mostReports)),
  };
}

function sayOmitted(
  { events: all, words }: DelayInput,
  told: readonly ReportedEvent[],
  events: readonly ReportedEvent[],
  drawn: readonly ReportedEvent[],
): string | null {
  const isFolded = events.some(
    ({ reports }, index) => reports.length > (drawn[index]?.reports.length ?? 0),
  );
  const omitted = [
    ...(isFolded ? [words.folded] : []),
    ...(events.length < told.length ? [words.moreEvents] : []),
    ...(told.length < all.length ? [words.undatedEvents] : []),
  ];
  return omitted.length === 0 ? null : omitted.join(' ');
}

/** Slips that leave no day to stand at. */
const dayless = ['slip:tense', 'slip:impossible', 'slip:afterPublication'];

/** An event with the reports that date it, by publication; `null` where no dated report does. */
function toReported(event: Event, { claims, sources }: DelayInput): ReportedEvent | null {
  const dating = claims.filter(
    (claim) =>
      event.claims.includes(claim.id) &&
      claim.event?.from === event.from &&
      claim.event.to === event.to &&
      !claim.flags.some((flag) => dayless.includes(flag)),
  );
  const reports = sources.flatMap((source): Report[] => {
    const claim: Claim | undefined = dating.find((one) => one.source === source.id);
    const day = source.published?.date;
    return claim === undefined || day === undefined ? [] : [{ source, claim, day }];
  });
  return reports.length === 0 ? null : { event, reports };
}
