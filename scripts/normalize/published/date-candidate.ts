/** A date that may be the day an article was published, and where on the page it stands. */

/** In the order of trust. */
export const places = [
  'dateline',
  'published',
  'header',
  'url',
  'updated',
  'yearless',
  'banner',
] as const;

export interface DateCandidate {
  readonly place: (typeof places)[number];
  /** ISO 8601. */
  readonly date: string;
  /** The words it was read from. */
  readonly text: string;
}
