/** Finds the quantities of an article: its numbers with what they count, without dates, names and page furniture. */
import type { Article, Sentence, Span } from '../../src/model/article.ts';
import { findDates } from '../grammar/find-dates.ts';
import { findNumbers } from '../grammar/find-numbers.ts';
import type { NumberMention } from '../grammar/find-numbers.ts';
import { tokenize } from '../grammar/tokenize.ts';
import type { Token } from '../grammar/tokenize.ts';
import { findMasks } from './quantities/find-masks.ts';
import { isName } from './quantities/is-name.ts';
import { isYear } from './quantities/is-year.ts';
import type { Quantity } from './quantities/quantity.ts';
import { readUnitNoun } from './quantities/read-unit-noun.ts';

export type { Quantity } from './quantities/quantity.ts';

const tellingRoles = new Set(['title', 'subtitle', 'heading', 'body']);

/** Takes an article; gives its quantities in the order of the text. Dates, years, times, names and addresses are left out. */
export function extractQuantities(article: Article): Quantity[] {
  const quantities: Quantity[] = [];
  for (const [index, sentence] of article.sentences.entries()) {
    if (tellingRoles.has(sentence.role))
      quantities.push(...readSentence(article, sentence, index, quantities));
  }
  return quantities;
}

function readSentence(
  article: Article,
  sentence: Sentence,
  index: number,
  earlier: readonly Quantity[],
): Quantity[] {
  const language = article.source.language;
  const text = article.text.slice(sentence.start, sentence.end);
  const mentions = findNumbers(text, language);
  if (mentions.length === 0) return [];
  const tokens = tokenize(text, { decimal: '.' });
  const masks = [...findMasks(text), ...findDates(text, language)];
  const found: Quantity[] = [];
  for (const mention of mentions) {
    if (isMasked(mention, masks, tokens)) continue;
    found.push(describe(text, mention, tokens, index, [...earlier.slice(-40), ...found]));
  }
  return found.map((quantity) => ({
    ...quantity,
    start: quantity.start + sentence.start,
    end: quantity.end + sentence.start,
    number: {
      start: quantity.number.start + sentence.start,
      end: quantity.number.end + sentence.start,
    },
  }));
}

function isMasked(
  mention: NumberMention,
  masks: readonly Span[],
  tokens: readonly Token[],
): boolean {
  if (mention.flags.includes('identifier')) return true;
  const { start, end } = mention.number;
  const covered = masks.some((mask) => mask.start < end && start < mask.end);
  if (covered && mention.kind !== 'duration' && mention.kind !== 'age') return true;
  const at = tokens.findIndex((token) => token.start >= start);
  const to = tokens.findIndex((token) => token.start >= end);
  return (
    isYear(mention, tokens, at, to < 0 ? tokens.length : to) ||
    isName(mention, tokens, at, to < 0 ? tokens.length : to)
  );
}

function describe(
  text: string,
  mention: NumberMention,
  tokens: readonly Token[],
  sentence: number,
  earlier: readonly Quantity[],
): Quantity {
  const found = tokens.findIndex((token) => token.start >= mention.end);
  const after = found < 0 ? tokens.length : found;
  const counts = ['count', 'vague', 'ratio', 'percent', 'multiplier'].includes(mention.kind);
  const noun = counts ? readUnitNoun(tokens, after) : null;
  const adjacent = noun !== null && tokens[after]?.key !== 'of';
  const end =
    noun !== null && adjacent && (mention.kind === 'count' || mention.kind === 'vague')
      ? (tokens[noun.to - 1]?.end ?? mention.end)
      : mention.end;
  const carried =
    noun === null && mention.kind === 'count' ? carryUnit(mention, earlier, sentence) : null;
  const isCount = mention.kind === 'count' || mention.kind === 'vague';
  return {
    ...mention,
    end,
    text: text.slice(mention.start, end),
    unit: mention.unit ?? (isCount ? (noun?.unit ?? carried?.unit ?? null) : null),
    head: noun?.head ?? carried?.head ?? null,
    modifiers: noun?.modifiers ?? carried?.modifiers ?? [],
    partitive: tokens[after]?.key === 'of' || mention.kind === 'ratio',
    sentence,
  };
}

/** "Over 400 had been released": the unit of the same number earlier, else of the count before it in the sentence. */
function carryUnit(
  mention: NumberMention,
  earlier: readonly Quantity[],
  sentence: number,
): Quantity | null {
  const counts = earlier.filter((quantity) => quantity.kind === 'count' && quantity.unit !== null);
  const same = counts.findLast(
    ({ value, low, high }) =>
      value === mention.value && low === mention.low && high === mention.high,
  );
  if (same !== undefined) return same;
  return counts.findLast((quantity) => quantity.sentence === sentence) ?? null;
}
