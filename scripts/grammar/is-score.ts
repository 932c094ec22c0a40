/** Tells the two sides of a score or a ratio ("2-0", "16:9", "24/7") from the ends of a range. */
import type { Amount } from './read-amount.ts';
import type { Token } from './tokenize.ts';

/** Takes tokens and an amount; true where it is joined to another by a dash, a stroke or a colon and the first is not the smaller. */
export function isScore(tokens: readonly Token[], { kind, numberFrom }: Amount): boolean {
  if (kind !== 'count') return false;
  return isPair(tokens, numberFrom) || isPair(tokens, numberFrom - 2);
}

function isPair(tokens: readonly Token[], from: number): boolean {
  const [first, dash, second] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (dash === undefined || dash.spaced || second?.spaced !== false) return false;
  if (dash.key.length !== 1 || !'-–/:'.includes(dash.key)) return false;
  const [home, away] = [smallWhole(first), smallWhole(second)];
  return home !== null && away !== null && home >= away;
}

function smallWhole(token: Token | undefined): number | null {
  const numeral = token?.numeral;
  return numeral?.plain === true && numeral.digits <= 3 ? numeral.value : null;
}
