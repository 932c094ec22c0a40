/** Finds the quantities of an article: its numbers with what they count, without dates, names and page furniture. */
import type { Article } from '../../src/model/article.ts';
import type { NumberMention } from '../grammar/find-numbers.ts';
import { Cover } from './quantities/cover.ts';
import { describeQuantity } from './quantities/describe-quantity.ts';
import { findComparisons } from './quantities/find-comparisons.ts';
import { findDenials } from './quantities/find-denials.ts';
import { findMasks } from './quantities/find-masks.ts';
import { findSingles } from './quantities/find-singles.ts';
import { isAge } from './quantities/is-age.ts';
import { isName } from './quantities/is-name.ts';
import { isYear } from './quantities/is-year.ts';
import { readPassage, tokenAt } from './quantities/passage.ts';
import type { Passage } from './quantities/passage.ts';
import type { Quantity } from './quantities/quantity.ts';

export type { Quantity } from './quantities/quantity.ts';

const tellingRoles = new Set(['title', 'subtitle', 'heading', 'body']);
const nameless = new Set(['identifier', 'score']);
const remembered = 40;

/** Takes an article; gives its quantities in the order of the text. Dates, years, times, names and addresses are left out. */
export function extractQuantities(article: Article): Quantity[] {
  const quantities: Quantity[] = [];
  const counts: Quantity[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    if (!tellingRoles.has(sentence.role)) continue;
    const passage = readPassage(article, sentence, index);
    const found: Quantity[] = [];
    for (const mention of findQuantities(passage)) {
      const quantity = describeQuantity(mention, passage, counts);
      found.push(quantity);
      if (quantity.head === null) continue;
      counts.push(quantity);
      if (counts.length > remembered) counts.shift();
    }
    const taken = new Cover(found);
    const compared = findComparisons(passage, counts).filter((span) => !taken.meets(span));
    const denied = findDenials(passage).filter((span) => !taken.meets(span));
    const singles = findSingles(passage).filter((span) => !taken.meets(span));
    for (const quantity of [...found, ...compared, ...denied, ...singles].sort(
      (a, b) => a.start - b.start,
    )) {
      quantities.push(quantity);
    }
  }
  return quantities;
}

/** The numbers of a passage that are quantities. */
function findQuantities(passage: Passage): NumberMention[] {
  if (passage.mentions.length === 0) return [];
  const isMasked = findMasks(passage.text, passage.language);
  return passage.mentions.flatMap((mention) => {
    if (mention.flags.some((flag) => nameless.has(flag)) || isMasked(mention)) return [];
    const from = tokenAt(passage.tokens, mention.number.start);
    const to = tokenAt(passage.tokens, mention.number.end);
    if (isYear(mention, passage, from, to) || isName(mention, passage, from, to)) return [];
    return isAge(mention, passage, from, to)
      ? [{ ...mention, kind: 'age', unit: 'year' }]
      : [mention];
  });
}
