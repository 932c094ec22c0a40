/** Gives the card of a calculation a name that is safe in an address. */
import { calcTokens } from './calc-pieces.ts';

const names: Readonly<Record<string, string>> = {
  '-': 'less',
  '+': 'plus',
  '*': 'times',
  '/': 'over',
  '(': 'open',
  ')': 'close',
  ',': 'and',
};

/** @param expression - as `calc:` links have it, decoded */
export function calcId(expression: string): string {
  return `calc-${calcTokens(expression)
    .map((token) => names[token] ?? token)
    .join('_')}`;
}
