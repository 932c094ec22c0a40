/** Draws the days of an axis: ticks stand at claimed days only, so that even a date on an axis opens its sentence. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Claim } from '../model/claim.ts';
import type { StoryInput } from './chart-input.ts';
import { formatDays } from './format-claim.ts';
import { textWidth } from './text-width.ts';
import type { MarkedClaim } from './to-series.ts';

const size = 13;
const lineHeight = 17;
/** Dates that do not fit into this many lines go without words: their marks still say them. */
const mostLines = 2;

/** Gives the ticks below an axis at `y`, and how far down they reach; a year is printed where it changes. */
export function drawDayTicks(
  series: readonly MarkedClaim[],
  x: ReadonlyMap<string, number>,
  y: number,
  { locale, href }: Pick<StoryInput, 'locale' | 'href'>,
): { readonly elements: Element[]; readonly bottom: number } {
  const ends: number[] = [];
  const manyYears = new Set([...x.keys()].map((day) => day.slice(0, 4))).size > 1;
  let year = '';
  let used = 0;
  const elements = [...x].flatMap(([day, at]) => {
    const claim = narrowest(series.filter((mark) => mark.day === day));
    if (claim?.asOf == null) return [];
    const text = formatDays(
      claim.asOf,
      locale,
      manyYears && year !== day.slice(0, 4) ? 'tickYear' : 'tick',
    );
    const half = textWidth(text, size) / 2;
    const middle = Math.max(at, half);
    const line = Array.from({ length: mostLines }, (_, index) => index).find(
      (index) => (ends[index] ?? -Infinity) + 8 < middle - half,
    );
    const tick = s('path', {
      class: 'axis',
      'data-mark': 'day',
      d: `M${Math.round(at)} ${Math.round(y)}v5`,
    });
    if (line === undefined) return [tick];
    year = day.slice(0, 4);
    ends[line] = middle + half;
    used = Math.max(used, line + 1);
    return [
      s('a', { href: href(claim), class: 'tick', 'data-claim': claim.id }, [
        tick,
        s(
          'text',
          {
            x: Math.round(middle),
            y: Math.round(y + 3 + lineHeight * (line + 1)),
            'text-anchor': 'middle',
            'data-mark': 'tick',
          },
          text,
        ),
      ]),
    ];
  });
  return { elements, bottom: Math.ceil(y + 8 + lineHeight * used) };
}

/** Marks where an axis at `y` is broken. */
export function drawBreaks(breaks: readonly number[], y: number): Element[] {
  return breaks.map((at) =>
    s('path', { class: 'break', d: `M${Math.round(at - 7)} ${Math.round(y + 6)}l6-12h8l-6 12z` }),
  );
}

/** The claim that holds for the fewest days says best which day a tick is. */
function narrowest(marks: readonly MarkedClaim[]): Claim | undefined {
  return marks
    .map(({ claim }) => claim)
    .sort((a, b) => ((a.asOf?.from ?? '') > (b.asOf?.from ?? '') ? -1 : 1))[0];
}
