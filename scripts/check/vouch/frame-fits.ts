/** Holds the frame of a drawing against what is drawn in it: its lines and ticks end and stand at numbers and days alone. */
import type { Claim } from '../../../src/model/claim.ts';
import { placeOfValue } from './scale.ts';
import type { Scale } from './scale.ts';

/** Pixels: places are rounded to whole ones. */
const slack = 0.7;
/** A longer line is an axis, a shorter one a tick across it, if it is drawn from where it starts; an axis may be as short as nothing. */
const longestTick = 8;

/** Takes the path of a frame, the scales it stands on and the claims drawn in it; true where it says nothing else. */
export function frameFits(
  path: string,
  scales: Readonly<Record<'x' | 'y', Scale | null>>,
  claims: readonly Claim[],
): boolean {
  const known = { x: placesOn(scales.x, claims), y: placesOn(scales.y, claims) };
  const isKnown = (axis: 'x' | 'y', at: number): boolean =>
    known[axis] === null || known[axis].some((place) => Math.abs(place - at) <= slack);
  const lines = [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)([HVhv])(-?[\d.]+)/gu)];
  const read = lines.map(([whole]) => whole).join('');
  const ticks = lines.flatMap(([, left, top, way, end]) => {
    if (Math.abs(Number(end)) > longestTick) return [];
    return way === 'h' ? [Number(top)] : way === 'v' ? [Number(left)] : [];
  });
  // A tick that stands where another does is missed where its own number is.
  const isWhole =
    ticks.length === 0 ||
    (known.y ?? known.x ?? []).every((place) => ticks.some((at) => Math.abs(place - at) <= slack));
  return (
    read === path &&
    isWhole &&
    lines.every(([, left, top, way = '', end]) => {
      const [x, y, by] = [Number(left), Number(top), Number(end)];
      const isAcross = way === 'h' || way === 'H';
      const [along, aside] = isAcross ? (['x', 'y'] as const) : (['y', 'x'] as const);
      const from = isAcross ? x : y;
      const to = way === 'h' || way === 'v' ? from + by : by;
      const isTick = (way === 'h' || way === 'v') && Math.abs(by) <= longestTick;
      if (isTick) return isKnown(aside, isAcross ? y : x);
      return isKnown(along, from) && isKnown(along, to);
    })
  );
}

/** `null` on an axis that means nothing. */
function placesOn(scale: Scale | null, claims: readonly Claim[]): readonly number[] | null {
  if (scale === null) return null;
  if (scale.kind === 'days') return scale.anchors.map(({ at }) => at);
  return claims.flatMap(({ value, low, high }) =>
    (value === null ? [low, high] : [value])
      .filter((end) => end !== null)
      .map((end) => placeOfValue(scale, end)),
  );
}
