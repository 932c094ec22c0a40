/** Tells numbers of years before the story, or of other cases, from its own. */
import type { ExtractedClaim } from '../../../src/model/article.ts';
import { daysBetween } from '../days.ts';
import { happeningOf } from '../lexicon.ts';
import { wordsOf } from '../words.ts';
import { namesIn } from './ground.ts';
import type { Ground } from './ground.ts';
import type { Mention } from './mention.ts';

/** What held this many days before the article, and no later, is history. */
const historyDays = 183;

/**
 * Takes a claim; gives true where it holds for days long before its article, unless another source counts
 * the same in those days, or its sentence ties it to the story's own names and main happening.
 */
export function isHistory({ claim, others, ground }: Mention): boolean {
  if (!isOld(claim, ground)) return false;
  if (others.some((other) => isOld(other, ground) && overlap(claim, other))) return false;
  const { exact } = claim.quote;
  const isOfMain = wordsOf(exact).some(
    (word) => happeningOf(word, claim.language)?.id === ground.main,
  );
  return !isOfMain || !namesIn(exact).some((name) => ground.home.has(name));
}

function isOld({ asOf, source }: ExtractedClaim, { published }: Ground): boolean {
  const day = published.get(source) ?? null;
  if (asOf === null || day === null) return false;
  return asOf.to < day && daysBetween(asOf, { from: day, to: day }) > historyDays;
}

function overlap({ asOf: a }: ExtractedClaim, { asOf: b }: ExtractedClaim): boolean {
  return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
}
