/** The interval a number asserts, from its value and how it is hedged. */
import type { Modality } from '../../src/model/claim.ts';
import type { NumberMention } from './number-mention.ts';

/** Takes a number's value, or its interval where it has none, and its modality; gives the interval, `null` where open. */
export function toInterval(
  { value, low, high }: Pick<NumberMention, 'value' | 'low' | 'high'>,
  modality: Modality,
): Pick<NumberMention, 'low' | 'high'> {
  if (value === null) return { low, high };
  if (modality === 'exact') return { low: value, high: value };
  if (modality === 'atLeast' || modality === 'moreThan') return { low: value, high: null };
  if (modality === 'about') return { low: null, high: null };
  return { low: null, high: value };
}
