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

function* candidates(request: LabelRequest, frame: Box): Generator<PlacedLabel> {
  const { x, y, reach, width, height } = request;
  const sides = [x + reach + gap, x - reach - gap - width];
  for (let shift = 0; shift <= frame.height; shift += step)
    for (const dy of shift === 0 ? [0] : [-shift, shift])
      for (const left of sides)
        yield { x: left, y: y - height / 2 + dy, width, height, leader: Math.abs(dy) > leaderFrom };
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
