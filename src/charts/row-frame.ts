/** How rows are laid out: their words beside the plot where there is room, above it where there is not. */
export interface RowFrame {
  /** Of the whole drawing, in pixels. */
  readonly width: number;
  /** Where the plot begins, in pixels. */
  readonly left: number;
  /** True where the words stand left of the plot. */
  readonly beside: boolean;
}

export const wideRows: RowFrame = { width: 640, left: 226, beside: true };
export const narrowRows: RowFrame = { width: 288, left: 8, beside: false };
