/** What the number grammar finds: one number expression with its meaning and its place. */
import type { ClaimKind, Modality } from '../../src/model/claim.ts';

export interface NumberMention {
  /** UTF-16 code units into the text; hedge, currency and unit words included. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)`. */
  readonly text: string;
  /** The bare number within `start` and `end`, without hedge and unit. */
  readonly number: { readonly start: number; readonly end: number };
  /** The printed number where there is one: "over 400" → 400, "60 to 70" → `null`. */
  readonly value: number | null;
  /** The interval asserted, `null` where it is open: "over 400" → 400 to `null`. */
  readonly low: number | null;
  readonly high: number | null;
  readonly modality: Modality;
  readonly kind: Exclude<ClaimKind, 'date'>;
  /** ISO 4217 for money, "%", or the unit of a measure or duration in the singular; `null` for a bare count. */
  readonly unit: string | null;
  /**
   * What keeps the number from being taken at face value: `unreadable` (no safe value),
   * `ambiguous-separator`, `ambiguous-unit` ("m" as a million or metres), `mixed-scripts`, `imprecise` (more digits than a double holds),
   * `identifier` (a numeral inside a name or code), `score`, `complement` ("all but three"), `change` (from one value to another).
   */
  readonly flags: readonly string[];
}
