/** Gives the card of a calculation a name that is safe in an address. */

const names: Readonly<Record<string, string>> = {
  '-': 'less',
  '+': 'plus',
  '*': 'times',
  '/': 'over',
  '(': 'open',
  ')': 'close',
};

/** @param expression - as `calc:` links have it, decoded */
export function calcId(expression: string): string {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  return `calc-${tokens.map((token) => names[token] ?? token).join('_')}`;
}
