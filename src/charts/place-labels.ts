/** Puts labels beside their marks so that none covers another label, a mark or a line to one: greedy over a fixed list of places. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  /** The point the label belongs to, and how far its mark reaches from it sideways, and up and down, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly lift: number;
  readonly width: number;
  readonly height: number;
}

/** Ends of a line from a mark to its label. */
export type Leader = readonly [x1: number, y1: number, x2: number, y2: number];

export interface PlacedLabel extends Box {
  /** The line a label needs where it stands far off its mark, else `null`. */
  readonly leader: Leader | null;
  /** True where its line crosses others, or it stands below the frame. */
  readonly isForced: boolean;
}

const gap = 7;
const step = 6;
/** A label above or below its mark is better than one that needs a line, worse than one beside it. */
const stackedCost = 13;
const leaderFrom = 14;
/** How far off a label may stand sideways, in pixels. */
const distances = [0, 24, 60, 110];

/**
 * Gives each label a box inside `frame`, in the order asked for; earlier requests get the better places.
 * A label that fits nowhere may have its line cross others; one that has no place even so goes below the frame, one
 * under the other: the caller grows the frame by what sticks out.
 *
 * @param obstacles - boxes of the marks
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  obstacles: readonly Box[],
  frame: Box,
): PlacedLabel[] {
  const taken: Box[] = [...obstacles];
  const labels: PlacedLabel[] = [];
  return requests.map((request) => {
    const free = candidates(request, frame).filter(
      (box) => inside(box, frame) && !taken.some((other) => overlap(box, other)),
    );
    const clear = free.find(
      (box) =>
        !labels.some(
          (other) =>
            (box.leader !== null && crosses(box.leader, other)) ||
            (other.leader !== null && crosses(other.leader, box)),
        ),
    );
    const forced = free[0] ?? belowFrame(request, taken, frame);
    const placed = clear ?? { ...forced, isForced: true };
    taken.push(placed);
    labels.push(placed);
    return placed;
  });
}

/** Places around the mark, nearest first; beside it before above or below it. */
function candidates(request: LabelRequest, frame: Box): PlacedLabel[] {
  const { x, y, reach, lift, width, height } = request;
  const shifts = Array.from({ length: Math.ceil((2 * frame.height) / step) }, (_, index) =>
    index % 2 === 0 ? (index / 2) * step : -((index + 1) / 2) * step,
  );
  const beside = distances.flatMap((distance) =>
    [x + reach + gap + distance, x - reach - gap - width - distance].flatMap((left) =>
      shifts.map((dy) => {
        const box = { x: left, y: y - height / 2 + dy, width, height };
        const far = Math.abs(dy) > leaderFrom || distance > leaderFrom;
        return {
          cost: Math.abs(dy) + distance,
          box: { ...box, leader: far ? leaderTo(box, x, y) : null, isForced: false },
        };
      }),
    ),
  );
  const stacked = [y - lift - height, y + lift].map((top) => ({
    cost: stackedCost,
    box: { x: x - width / 2, y: top, width, height, leader: null, isForced: false },
  }));
  return [...beside, ...stacked].sort((a, b) => a.cost - b.cost).map(({ box }) => box);
}

function belowFrame(request: LabelRequest, taken: readonly Box[], frame: Box): PlacedLabel {
  const { width, height } = request;
  const bottom = Math.max(frame.y + frame.height, ...taken.map((box) => box.y + box.height));
  const x = Math.min(Math.max(request.x, frame.x), frame.x + frame.width - width);
  const box = { x, y: bottom + 2, width, height };
  return { ...box, leader: leaderTo(box, request.x, request.y), isForced: true };
}

/** From a mark to the first line of its label, at the side that is nearer. */
function leaderTo({ x: left, y: top, width, height }: Box, x: number, y: number): Leader {
  const end = left > x ? left - 2 : Math.min(left + width, x);
  return [x, y, end, top + Math.min(10, height / 2)];
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

/** True where a line meets a box; looked at every few pixels, as no text is thinner. */
function crosses([x1, y1, x2, y2]: Leader, box: Box): boolean {
  const points = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return Array.from({ length: points }, (_, index) => index / points).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}
