/** Puts labels beside their marks so that none covers another label or a mark: greedy over a fixed list of places. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  /** The point the label belongs to, and how far its mark reaches from it, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  /** True where the label stands so far off that it needs a line to its mark. */
  readonly leader: boolean;
}

const gap = 7;
const step = 6;
const leaderFrom = 14;
/** How far off a label may stand sideways, in pixels. */
const distances = [0, 24, 60, 110];

/**
 * Gives each label a box inside `frame`, in the order asked for; earlier requests get the better places.
 * A label that fits nowhere goes below the frame, one under the other: the caller grows the frame by what sticks out.
 *
 * @param obstacles - boxes of the marks
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box,
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  return requests.map((request) => {
    const free = candidates(request, frame).find(
      (box) => inside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    const placed = free ?? belowFrame(request, taken, frame);
    taken.push(placed);
    return placed;
  });
}

/** Places around the mark, nearest first; beside it before above or below it. */
function candidates({ x, y, reach, width, height }: LabelRequest, frame: Box): PlacedLabel[] {
  const shifts = Array.from({ length: Math.ceil((2 * frame.height) / step) }, (_, index) =>
    index % 2 === 0 ? (index / 2) * step : -((index + 1) / 2) * step,
  );
  const places = distances.flatMap((distance) =>
    [x + reach + gap + distance, x - reach - gap - width - distance].flatMap((left) =>
      shifts.map((dy) => ({
        cost: Math.abs(dy) + distance,
        box: {
          x: left,
          y: y - height / 2 + dy,
          width,
          height,
          leader: Math.abs(dy) > leaderFrom || distance > leaderFrom,
        },
      })),
    ),
  );
  return places.sort((a, b) => a.cost - b.cost).map(({ box }) => box);
}

function belowFrame(request: LabelRequest, taken: readonly Box[], frame: Box): PlacedLabel {
  const bottom = Math.max(frame.y + frame.height, ...taken.map((box) => box.y + box.height));
  const x = Math.min(Math.max(request.x, frame.x), frame.x + frame.width - request.width);
  return { x, y: bottom + 2, width: request.width, height: request.height, leader: true };
}

function inside(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
