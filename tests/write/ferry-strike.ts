/** Two articles of our own that disagree, one of which would run as MDX. */
export const ferryStrike = {
  'gazette.txt': `Ferry strike leaves islands cut off
By Ana Brook
Harbor Gazette
May 4, 2025

The crews' union said on Saturday that over 40 ferries had stopped running.
The ministry of transport said 12 ferries had been stopped since May 1, 2025.
`,
  'courier.txt': `Islands wait for ferries
Island Courier
Published: May 5, 2025

At least 43 ferries have stopped running, union leader Tom Reed said on Sunday.
import duties rose 12% in May.
`,
};
