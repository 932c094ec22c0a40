/** Tells where an amount begins. */
import type { Passage } from './passage.ts';

/** Words that may hedge one amount: "as many as". */
const longestHedge = 3;

/** "around 200 people", "at least 800", "between 60 and 70": an amount, not a time or place. */
export function opensAmount({ words, lexicon }: Passage, from: number): boolean {
  const { time, degree } = lexicon.classes;
  let at = from;
  while (at < from + longestHedge && lexicon.hedges.has(words[at]?.lower ?? '')) at += 1;
  if (degree.has(words[at]?.lower ?? '')) return true;
  const number = words[at];
  if (lexicon.amounts.has(number?.lower ?? '')) return true;
  if (number?.kind !== 'number' || /^(?:19|20)\d\d$/.test(number.text)) return false;
  return !time.has(words[at + 1]?.lower ?? '');
}
