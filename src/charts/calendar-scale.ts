/** A time scale that is true to the calendar: it says where close dates had to be spread apart, and where a long silence is cut short. */
import { spreadDays } from './spread-days.ts';

export interface CalendarScale {
  /** Position in pixels of each day. */
  readonly at: ReadonlyMap<string, number>;
  /** True where some days stand farther apart than the calendar has them. */
  readonly isSpread: boolean;
  /** Where the axis is broken: the middle, in pixels, of each gap that is cut short. */
  readonly breaks: readonly number[];
}

/** A gap as long as this many times all others together would leave them no room. */
const breakFrom = 8;
/** Width in pixels of a gap that is cut short. */
const breakWidth = 110;

/**
 * Gives a scale on which equal distances are equal times but for the gaps it names.
 *
 * @param days - ISO dates, any order, repeats allowed
 * @param range - first and last position in pixels
 * @param least - least distance in pixels of two days
 */
export function calendarScale(
  days: readonly string[],
  [start, end]: readonly [number, number],
  least: number,
): CalendarScale {
  const unique = [...new Set(days)].sort();
  const gaps = unique.slice(1).map((day, index) => daysBetween(unique[index] ?? day, day));
  const cut = longSilences(gaps);
  const parts = splitAt(unique, cut);
  const room = end - start - breakWidth * cut.length;
  const spans = parts.map((part) => daysBetween(part[0] ?? '', part.at(-1) ?? ''));
  const widths = share(
    spans,
    parts.map((part) => (part.length - 1) * least),
    room,
  );
  const at = new Map<string, number>();
  const breaks: number[] = [];
  let from = start;
  parts.forEach((part, index) => {
    const width = widths[index] ?? 0;
    const range = [from, from + width] as const;
    const single = part.length === 1 && parts.length > 1;
    for (const [day, x] of spreadDays(part, range, () => least)) at.set(day, single ? from : x);
    from += width;
    if (index < parts.length - 1) breaks.push(from + breakWidth / 2);
    from += breakWidth;
  });
  return { at, isSpread: isSpread(unique, at, cut), breaks };
}

/** Indexes of the gaps to cut, found from the longest down. */
function longSilences(gaps: readonly number[]): number[] {
  const cut: number[] = [];
  const longest = gaps.map((_, index) => index).sort((a, b) => (gaps[b] ?? 0) - (gaps[a] ?? 0));
  for (const index of longest) {
    const rest = gaps.filter((_, at) => at !== index && !cut.includes(at));
    const others = rest.reduce((sum, gap) => sum + gap, 0);
    if (others === 0 || (gaps[index] ?? 0) < breakFrom * others) break;
    cut.push(index);
  }
  return cut.sort((a, b) => a - b);
}

function splitAt(days: readonly string[], cut: readonly number[]): string[][] {
  const starts = [0, ...cut.map((index) => index + 1)];
  return starts.map((from, index) => days.slice(from, starts[index + 1] ?? days.length));
}

/** Shares `room` in proportion, but gives each part its least width first. */
function share(parts: readonly number[], least: readonly number[], room: number): number[] {
  const needed = least.reduce((sum, width) => sum + width, 0);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0 || needed >= room)
    return least.map((width) => (needed === 0 ? 0 : (width * room) / needed));
  return parts.map((part, index) => (least[index] ?? 0) + (part / total) * (room - needed));
}

function isSpread(
  days: readonly string[],
  at: ReadonlyMap<string, number>,
  cut: readonly number[],
): boolean {
  const scales = days.slice(1).flatMap((day, index) => {
    const before = days[index] ?? day;
    if (cut.includes(index)) return [];
    return [((at.get(day) ?? 0) - (at.get(before) ?? 0)) / daysBetween(before, day)];
  });
  return scales.length > 0 && Math.max(...scales) > Math.min(...scales) * 1.05;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}
