/** Small stills of a count as each step of the story leaves it: for phones, print, reduced motion, and pages without a script. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { stepOf } from './assign-steps.ts';
import type { ChartInput } from './chart-input.ts';
import { timedSeries } from './counts-over-time.ts';
import { drawMark, markBox, type MarkPlace } from './draw-mark.ts';
import { findGap, gapCalc, gapText } from './find-gap.ts';
import { foldSeries } from './fold-series.ts';
import { formatClaim, formatDays } from './format-claim.ts';
import { hatchBand } from './hatch-band.ts';
import { sayValues } from './say-scale.ts';
import { sideClass, sideShape } from './side-shape.ts';
import { stackLabels } from './stack-labels.ts';
import { textWidth } from './text-width.ts';
import type { MarkedClaim } from './to-series.ts';
import { valueScale } from './value-scale.ts';

const frame = { width: 288, left: 8, right: 262, band: 12 };
const size = { number: 15, gap: 14 };
const lane = 17;
/** Numbers that find no room in this many lines are left to the step's words. */
const mostLanes = 3;
const markRoom = 24;

/** A mark of a still: known at its step or still to come. */
interface TimedMark extends MarkedClaim {
  readonly step: number;
  readonly place: MarkPlace;
}

/**
 * Gives one `<svg class="still">` a step, 288 px wide, in the order of the steps; `null` for a step that adds no
 * number, and for all where the measure has no course to show. On one line of numbers, the same in each still,
 * stand the marks claimed until then (those the step adds are labeled), outlines where later ones will come
 * (`.ghost`), and the gap once it is open. A still is an illustration with a text alternative: the step's own words
 * carry the links.
 *
 * @param steps - as `stepOf` takes them
 */
export function drawStills(input: ChartInput, steps: readonly string[]): (Element | null)[] {
  const series = foldSeries(timedSeries(input) ?? [], input);
  const along = valueScale(series, [frame.left, frame.right]);
  const marks = series.map((mark) => ({
    ...mark,
    step: stepOf(mark.day ?? '', steps),
    place: { across: 0, along, direction: 'right' as const },
  }));
  return steps.map((_, step) =>
    marks.some((mark) => mark.step === step) ? drawStill(marks, step, input) : null,
  );
}

function drawStill(marks: readonly TimedMark[], step: number, input: ChartInput): Element {
  const known = marks.filter((mark) => mark.step <= step);
  const fresh = known.filter((mark) => mark.step === step);
  const labels = placeNumbers(fresh, input);
  const y = labels.height + markRoom / 2;
  const at = ({ place, ...mark }: TimedMark): TimedMark => ({
    ...mark,
    place: { ...place, across: y },
  });
  const gap = drawBand(known, input, y + markRoom / 2);
  const height = gap === null ? y + markRoom / 2 : gap.bottom;
  return s(
    'svg',
    {
      viewBox: `0 0 ${frame.width} ${height}`,
      width: frame.width,
      height,
      role: 'img',
      class: 'chart still',
      'data-x': sayValues(marks, marks[0]?.place.along ?? Number),
      'data-claim': known.map(({ claim }) => claim.id).join(' '),
      'aria-label': describe(known, input),
    },
    [
      s('path', { class: 'axis', d: `M${frame.left} ${y}H${frame.right}` }),
      ...drawGhosts(marks.filter((mark) => mark.step > step).map(at)),
      ...(gap === null ? [] : gap.elements),
      ...known.map(at).map(({ claim, place }) => {
        const [, ...shapes] = drawMark(claim, place);
        return s('g', { class: sideClass(claim), 'data-claim': claim.id }, shapes);
      }),
      ...labels.elements,
    ],
  );
}

function describe(known: readonly TimedMark[], input: ChartInput): string {
  const last = known.at(-1)?.claim;
  const until = last?.asOf == null ? '' : formatDays(last.asOf, input.locale, 'tick');
  const numbers = known.map(({ claim }) => formatClaim(claim, input.locale, input.words));
  return `${input.words.stillUntil(until)}: ${numbers.join('; ')}`;
}

/** Numbers stand above their marks, in as many lines as keep them apart. */
function placeNumbers(
  fresh: readonly TimedMark[],
  input: ChartInput,
): { readonly elements: Element[]; readonly height: number } {
  const requests = fresh.map(({ claim, place }) => {
    const text = formatClaim(claim, input.locale, input.words);
    const box = markBox(claim, place);
    const middle = claim.value === null ? box.x + box.width / 2 : place.along(claim.value);
    return { claim, text, middle, width: textWidth(text, size.number, true) };
  });
  const places = stackLabels(requests, frame.width, mostLanes);
  const height = (Math.max(0, ...places.map((place) => place?.lane ?? 0)) + 1) * lane;
  return {
    height,
    elements: requests.flatMap(({ claim, text, middle }, index) => {
      const place = places[index];
      if (place == null) return [];
      const y = height - place.lane * lane;
      const at = { x: Math.round(place.at), y: y - 4, 'text-anchor': place.anchor };
      return s('g', { class: sideClass(claim), 'data-claim': claim.id }, [
        ...(place.lane > 0
          ? [s('path', { class: 'leader', d: `M${Math.round(middle)} ${y}V${height + 5}` })]
          : []),
        s('text', { class: 'number', ...at }, text),
      ]);
    }),
  };
}

/** All outlines in one path: they stand for nothing yet said. */
function drawGhosts(later: readonly TimedMark[]): Element[] {
  if (later.length === 0) return [];
  const d = later.map(({ claim, place }) => {
    const value = claim.value ?? ((claim.low ?? 0) + (claim.high ?? 0)) / 2;
    return `M${Math.round(place.along(value))} ${place.across}${sideShape(claim.side)}`;
  });
  return [
    s('path', {
      class: 'ghost',
      d: d.join(''),
      'data-claim': later.map(({ claim }) => claim.id).join(' '),
    }),
  ];
}

function drawBand(
  known: readonly TimedMark[],
  input: ChartInput,
  top: number,
): { readonly elements: Element[]; readonly bottom: number } | null {
  const gap = findGap(known, input);
  const along = known[0]?.place.along;
  if (gap === null || along === undefined) return null;
  const [from, to] = [along(gap.lower.high ?? 0), along(gap.upper.low ?? 0)];
  const text = gapText(gap, input);
  const width = textWidth(text, size.gap, true);
  const x = Math.max(0, Math.min(frame.width - width, (from + to - width) / 2));
  return {
    bottom: top + frame.band + lane + 4,
    elements: [
      s('g', { 'data-calc': gapCalc(gap) }, [
        s('path', {
          class: 'hatch',
          d: hatchBand({ x: from, y: top, width: to - from, height: frame.band }),
        }),
        s('text', { class: 'gap-size', x: Math.round(x), y: top + frame.band + lane - 2 }, text),
      ]),
    ],
  };
}
