/** Tells whether hedged words are a number rounded as their hedge allows: "about 120" for 116. */
import type { NumberMention } from '../../grammar/number-mention.ts';
import type { Vouched } from './vouched-meanings.ts';

/** How far it may go, as a share of the number: what a source says is rounded less than what the desk worked out. */
const most = { stated: 1 / 20, workedOut: 1 / 10, bound: 1 / 5 };

/**
 * Takes what is printed and what it stands for. "About" rounds to the digits that are printed, "nearly" up to
 * them; "over" rounds down and "under" up, but only what the desk worked out itself.
 */
export function isRounding(
  { value, modality }: Pick<NumberMention, 'value' | 'modality'>,
  { meaning: { low, high, isAbout }, isWorkedOut }: Pick<Vouched, 'meaning' | 'isWorkedOut'>,
): boolean {
  if (value === null || value === 0) return false;
  const step = stepOf(value);
  const within = (end: number, share: number): boolean =>
    Math.abs(value - end) <= Math.abs(end) * share + tiny(value);
  switch (modality) {
    case 'about':
    case 'nearly':
      return [low, high].every(
        (end) =>
          end !== null &&
          end !== value &&
          within(end, isWorkedOut ? most.workedOut : most.stated) &&
          Math.abs(value - end) <= step / 2 + tiny(value) &&
          (modality === 'about' || value >= end),
      );
    case 'atLeast':
    case 'moreThan':
      return (
        isWorkedOut &&
        !isAbout &&
        low !== null &&
        value < low &&
        low - value < step &&
        within(low, most.bound)
      );
    case 'upTo':
    case 'lessThan':
      return (
        isWorkedOut &&
        !isAbout &&
        high !== null &&
        value > high &&
        value - high < step &&
        within(high, most.bound)
      );
    default:
      return false;
  }
}

/** The place of the last digit that is not nought: 100 for 1,200, 0.1 for 2.5. */
function stepOf(value: number): number {
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - Math.max(0, digits.length - 2));
}

function tiny(value: number): number {
  return Math.abs(value) * 1e-9;
}
