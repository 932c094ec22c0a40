/** Stands labels above a line of marks, in as few lanes as keep them apart: none covers another, and no line to a mark passes behind one. */
export interface StackRequest {
  /** Where its mark stands on the line, in pixels. */
  readonly middle: number;
  readonly width: number;
}

export interface StackedLabel {
  /** `0` is next to the line; a label above that is tied to its mark by an upright at `middle`. */
  readonly lane: number;
  readonly x: number;
  /** Where the label's lines are set flush, as SVG has it: at their start unless it says otherwise. */
  readonly anchor: 'middle' | 'end' | undefined;
  /** The place of that side or middle. */
  readonly at: number;
}

type Places = readonly (StackedLabel | null)[];

/** Least distance in pixels of two labels in a lane, and of a label and an upright. */
const apart = { labels: 8, upright: 4 };
/** A label may stand this far off its mark in the lowest lane, where nothing else shows whose it is. */
const off = 5;
/** Arrangements kept while the labels are placed one by one. */
const kept = 60;
const laneCost = 100;
const dropCost = 10_000;

/**
 * Gives each label its place within `[0, width]`, in the order asked for; `null` for one that finds no room in
 * `mostLanes` lanes.
 */
export function stackLabels(
  requests: readonly StackRequest[],
  width: number,
  mostLanes: number,
): Places {
  let best: readonly { readonly places: Places; readonly cost: number }[] = [
    { places: [], cost: 0 },
  ];
  for (const request of requests) {
    const own = [null, ...candidates(request, width, mostLanes)];
    best = best
      .flatMap(({ places, cost }) =>
        own
          .filter((label) => label === null || fits(label, request, places, requests))
          .map((label) => ({ places: [...places, label], cost: cost + costOf(label, request) })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, kept);
  }
  return best[0]?.places ?? [];
}

/** Over its mark, or to the left or right of it: above the lowest lane a label touches its upright. */
function candidates(request: StackRequest, room: number, mostLanes: number): StackedLabel[] {
  const { middle, width } = request;
  const last = Math.max(0, room - width);
  return Array.from({ length: mostLanes }, (_, lane) => lane).flatMap((lane) => {
    const reach = lane === 0 ? off : -2;
    return [middle - width / 2, middle - width - reach, middle + reach].map((asked, index) => {
      const x = Math.min(last, Math.max(0, asked));
      if (asked < 0 || index === 2) return { lane, x, anchor: undefined, at: x };
      if (asked > last || index === 1) return { lane, x, anchor: 'end' as const, at: x + width };
      return { lane, x, anchor: 'middle' as const, at: middle };
    });
  });
}

function fits(
  label: StackedLabel,
  { middle, width }: StackRequest,
  places: Places,
  requests: readonly StackRequest[],
): boolean {
  return places.every((other, index) => {
    const own = requests[index];
    if (other === null || own === undefined) return true;
    if (other.lane === label.lane)
      return (
        label.x >= other.x + own.width + apart.labels || other.x >= label.x + width + apart.labels
      );
    return other.lane > label.lane
      ? isClear(own.middle, label.x, width)
      : isClear(middle, other.x, own.width);
  });
}

function isClear(upright: number, x: number, width: number): boolean {
  return upright <= x - apart.upright || upright >= x + width + apart.upright;
}

function costOf(label: StackedLabel | null, { middle, width }: StackRequest): number {
  if (label === null) return dropCost;
  return label.lane * laneCost + Math.abs(label.x + width / 2 - middle);
}
