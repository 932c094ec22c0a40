/** A number of a passage with what it counts, and its text widened by the unit's words. */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import { matchPhrase, matchPhraseBefore } from '../../grammar/phrases.ts';
import { toInterval } from '../../grammar/to-interval.ts';
import { carryUnit, readWhole } from './carry-unit.ts';
import { tokenAt } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { readUnitNoun } from './read-unit-noun.ts';

const counting = new Set(['count', 'vague']);
const sharing = new Set(['ratio', 'percent', 'multiplier']);

/** Takes a number, its passage and the counts before it, the latest last; offsets given are those of the article. */
export function describeQuantity(
  mention: NumberMention,
  passage: Passage,
  earlier: readonly Quantity[],
): Quantity {
  const { tokens, nouns, offset, text } = passage;
  const after = tokenAt(tokens, mention.end);
  const counts = counting.has(mention.kind);
  // "The 60 million the firm announced": what follows is a clause.
  const isLast =
    mention.kind === 'count' && !nouns.nounFirst && nouns.isArticle(tokens[after]?.key);
  const isRead = !isLast && (counts || sharing.has(mention.kind));
  const noun = isRead ? readUnitNoun(tokens, after, nouns) : null;
  const isPart = nouns.isOf(tokens[after]?.key);
  const widened = counts && noun !== null && (!isPart || mention.kind === 'vague');
  const end = widened ? (tokens[noun.to - 1]?.end ?? mention.end) : mention.end;
  const hedged = widened ? hedgeAfterNoun(mention, passage, noun.to) : null;
  const carry = () => {
    const whole = isPart ? readWhole(passage, after) : null;
    if (whole !== null || !endsPhrase(passage, after)) return whole;
    return carryUnit(mention, passage, tokenAt(tokens, mention.start), earlier);
  };
  const carried = noun ?? (mention.kind === 'count' ? carry() : null);
  const last = hedged?.end ?? end;
  const first = leadOfRest(mention, passage) ?? mention.start;
  return {
    ...mention,
    ...hedged?.meaning,
    start: first + offset,
    end: last + offset,
    text: text.slice(first, last),
    number: { start: mention.number.start + offset, end: mention.number.end + offset },
    unit: mention.unit ?? (counts ? (carried?.unit ?? null) : null),
    head: carried?.head ?? null,
    modifiers: carried?.modifiers ?? [],
    partitive: isPart || mention.kind === 'ratio',
    sentence: passage.sentence,
  };
}

/** Where "all but" begins before a number that is what is left of a whole, or `null`. */
function leadOfRest({ flags, start }: NumberMention, { tokens, numbers }: Passage): number | null {
  if (!flags.includes('complement')) return null;
  const at = tokenAt(tokens, start);
  const lead = matchPhraseBefore(tokens, at, numbers.complementLeads);
  return lead === null ? null : (tokens[at - lead.length]?.start ?? null);
}

/** "400 people or more": a hedge after the noun counts where none stands before the number. */
function hedgeAfterNoun(mention: NumberMention, { tokens, numbers }: Passage, at: number) {
  if (mention.value === null || mention.modality !== 'exact') return null;
  const found = matchPhrase(tokens, at, numbers.hedgesAfter);
  if (found === null || found.length < 2) return null;
  const meaning = { modality: found.value, ...toInterval(mention, found.value) };
  return { meaning, end: tokens[at + found.length - 1]?.end ?? mention.end };
}

/** Only a number with nothing to count after it takes its noun from elsewhere. */
function endsPhrase({ tokens, nouns }: Passage, after: number): boolean {
  const next = tokens[after];
  return next === undefined || next.type === 'sign' || nouns.isStop(next.key);
}
