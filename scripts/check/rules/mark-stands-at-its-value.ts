/** mark-stands-at-its-value: the marks and ticks of a drawing stand where its own scale has what vouches for them. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, childrenOf, elementsOf } from '../passages/page.ts';
import type { Element, Page } from '../passages/page.ts';
import { vouchOfElement } from '../passages/vouch-of-element.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { frameFits } from '../vouch/frame-fits.ts';
import { extentOf, offsetOf } from '../vouch/mark-shape.ts';
import { placeOfDay, placeOfValue, readScale } from '../vouch/scale.ts';
import type { Scale } from '../vouch/scale.ts';
import type { Vouch } from '../vouch/vouch.ts';

/** Pixels: places are rounded to whole ones, and those of the scale to tenths. */
const slack = 0.7;
/** A bar is drawn at least so long, and a mark of a day so wide. */
const leastBar = 4.1;
/** A date beside its tick moves aside so far, to stay inside the drawing. */
const mostAside = 56;

/** Kinds that say something else than a value by where they stand: rules of their own judge them. */
const others = new Set(['dots', 'unsure', 'column']);

interface Mark {
  readonly element: Element;
  readonly scales: Readonly<Record<'x' | 'y', Scale | null>>;
  readonly vouch: Vouch | null;
  /** Of a number or a report, rather than of a day of the axis. */
  readonly isMark: boolean;
}

/** Takes a page and its story; gives a finding for each `data-mark` that does not stand where it should, or has no scale. */
export function markStandsAtItsValue(page: Page, story: StoryRecord | null): readonly Finding[] {
  if (story === null) return [];
  return elementsOf(page).flatMap((element) => {
    const kinds = attributeOf(element, 'data-mark')?.split(' ') ?? [];
    if (kinds.length === 0 || kinds.some((kind) => others.has(kind))) return [];
    const isMark = kinds.includes('value') || kinds.includes('published');
    const mark = { element, scales: scalesOf(element), vouch: vouchAround(element), isMark };
    return kinds
      .map((kind) => judge(kind, mark, story))
      .filter((reason) => reason !== null)
      .map((reason) => ({
        ...{ file: page.file, ...placeOf(page, element), ruleId: 'mark-stands-at-its-value' },
        ...{ reason, actual: attributeOf(element, 'data-mark') ?? '', expected: [] },
      }));
  });
}

/** Gives what is wrong, or `null`. */
function judge(
  kind: string,
  { element, scales, vouch, isMark }: Mark,
  story: StoryRecord,
): string | null {
  if (kind === 'frame') {
    const fits = frameFits(attributeOf(element, 'd') ?? '', scales, claimsBeside(element, story));
    return fits ? null : 'the frame ends, or has a tick, where nothing stands';
  }
  const isOfDays = kind !== 'value';
  const [axis, scale] =
    (['x', 'y'] as const)
      .map((name) => [name, scales[name]] as const)
      .find(([, own]) => own !== null && (own.kind === 'days') === isOfDays) ?? [];
  if (axis === undefined || scale === undefined || scale === null)
    return 'the drawing says nowhere what the place of this mark means';
  const own = extentOf(element)?.[axis];
  if (own === undefined || own.some(Number.isNaN)) return 'the mark has no place';
  const moved = offsetOf(element)[axis];
  const extent: Ends = [own[0] + moved, own[1] + moved];
  const claims = (vouch?.claims ?? []).flatMap((id) => story.claims.get(id)?.claim ?? []);
  if (kind === 'value')
    return claims.some((claim) => spansValue(extent, scale, claim))
      ? null
      : 'the mark does not stand where its scale has the number';
  const spans = spansOf(kind, claims, vouch, story);
  // A mark may stand beside another of its day; a tick may not.
  const isPushed = isMark && standsBeside(element, axis, scales, scale.sideBy);
  const sideBy = isPushed ? scale.sideBy : 0;
  return spans.some((span) => spansDays(kind, extent, { ...scale, sideBy }, span))
    ? null
    : 'the mark does not stand where its scale has the day';
}

type Ends = readonly [from: number, to: number];

function spansValue(extent: Ends, scale: Scale, { value, low, high }: Claim): boolean {
  const ends = value === null ? [low, high] : [value, value];
  const [a, b] = ends.map((end) => (end === null ? NaN : placeOfValue(scale, end)));
  return a !== undefined && b !== undefined && covers(extent, [a, b]);
}

/** Ends at the same places; a span too short to be seen is drawn longer, about the same middle. */
function covers([from, to]: Ends, [a, b]: Ends): boolean {
  const [first, last] = a < b ? [a, b] : [b, a];
  const isShort = last - first < leastBar && to - from <= leastBar;
  if (isShort) return Math.abs((from + to) / 2 - (first + last) / 2) <= slack;
  return Math.abs(from - first) <= slack && Math.abs(to - last) <= slack;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

/** The days that a mark can stand for. */
function spansOf(
  kind: string,
  claims: readonly Claim[],
  vouch: Vouch | null,
  story: StoryRecord,
): readonly Span[] {
  const published = story.sources.get(vouch?.source ?? '')?.source.published?.date;
  const ofSource = published === undefined ? [] : [{ from: published, to: published }];
  if (kind === 'published') return ofSource;
  const own = claims.flatMap(({ event, asOf }) => event ?? asOf ?? []);
  if (kind === 'span') return own;
  // A count stands at the last day that it holds for, an event at its first.
  return [
    ...claims.flatMap(({ event, asOf }) => event?.from ?? asOf?.to ?? []),
    ...(claims.length === 0 ? ofSource.map(({ to }) => to) : []),
  ].map((day) => ({ from: day, to: day }));
}

function spansDays(kind: string, extent: Ends, scale: Scale, { from, to }: Span): boolean {
  const [a, b] = [placeOfDay(scale, from), placeOfDay(scale, to)];
  if (a === null || b === null) return false;
  if (kind === 'span')
    return (
      Math.abs(extent[0] - (a - 2)) <= slack &&
      Math.abs(extent[1] - Math.max(a + 2, b + 2)) <= slack
    );
  const at = (extent[0] + extent[1]) / 2;
  if (kind === 'tick') return isNearest(at, a, scale) && Math.abs(at - a) <= mostAside;
  const aside = at - a;
  const steps = scale.sideBy === 0 ? 0 : Math.max(0, Math.round(aside / scale.sideBy));
  return Math.abs(aside - steps * scale.sideBy) <= slack;
}

/** At an end of the axis a date stands inside the drawing, and may pass its neighbor's place. */
function isNearest(at: number, own: number, { anchors }: Scale): boolean {
  const isAtAnEnd = own === anchors[0]?.at || own === anchors.at(-1)?.at;
  return (
    isAtAnEnd || anchors.every((anchor) => Math.abs(at - own) <= Math.abs(at - anchor.at) + slack)
  );
}

/** True where another mark stands one step nearer to the day: in the same row, unless the other axis has a meaning too. */
function standsBeside(
  element: Element,
  axis: 'x' | 'y',
  scales: Mark['scales'],
  sideBy: number,
): boolean {
  const own = placeOn(element);
  const across = axis === 'x' ? 'y' : 'x';
  return marksBeside(element)
    .map(placeOn)
    .filter((at) => scales[across] !== null || Math.abs(own[across] - at[across]) <= slack)
    .some((at) => Math.abs(own[axis] - sideBy - at[axis]) <= slack);
}

/** The middle of a mark; nowhere for what has no place. */
function placeOn(element: Element): Readonly<Record<'x' | 'y', number>> {
  const extent = extentOf(element);
  const moved = offsetOf(element);
  const middle = (axis: 'x' | 'y'): number =>
    extent === null ? NaN : (extent[axis][0] + extent[axis][1]) / 2 + moved[axis];
  return { x: middle('x'), y: middle('y') };
}

/** Those of the nearest element around it that says what its places mean. */
function scalesOf(element: Element): Mark['scales'] {
  const read = (name: string): Scale | null => {
    const stated = nearest(element, (one) => attributeOf(one, name));
    return stated === null ? null : readScale(stated);
  };
  return { x: read('data-x'), y: read('data-y') };
}

/** Everything in the drawing of an element, itself included, that carries `data-mark`. */
function marksBeside(element: Element): readonly Element[] {
  const drawing = nearest(element, (one) =>
    attributeOf(one, 'data-x') === null && attributeOf(one, 'data-y') === null ? null : one,
  );
  return (drawing === null ? [] : elementsIn(drawing)).filter(
    (one) => attributeOf(one, 'data-mark') !== null,
  );
}

/** The claims whose numbers are drawn where an element is. */
function claimsBeside(element: Element, story: StoryRecord): readonly Claim[] {
  return marksBeside(element)
    .filter((one) => attributeOf(one, 'data-mark')?.split(' ').includes('value') === true)
    .flatMap((one) => vouchAround(one)?.claims ?? [])
    .flatMap((id) => story.claims.get(id)?.claim ?? []);
}

function elementsIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : [],
  );
}

function vouchAround(element: Element): Vouch | null {
  return nearest(element, vouchOfElement);
}

function nearest<Found>(element: Element, read: (element: Element) => Found | null): Found | null {
  const own = read(element);
  const { parentNode } = element;
  if (own !== null || parentNode === null || !('tagName' in parentNode)) return own;
  return nearest(parentNode, read);
}
