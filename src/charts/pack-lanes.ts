/** Shares out lanes so that nothing in one lane covers another. */

export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Gives the lane of each extent, `0` the nearest: the first in which it meets no other, in the order given. */
export function packLanes(extents: readonly Extent[]): number[] {
  const lanes: Extent[][] = [];
  return extents.map((extent) => {
    const free = lanes.findIndex((lane) =>
      lane.every(({ from, to }) => extent.to <= from || extent.from >= to),
    );
    const index = free === -1 ? lanes.length : free;
    lanes[index] = [...(lanes[index] ?? []), extent];
    return index;
  });
}
