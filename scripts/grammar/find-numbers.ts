/** The number grammar: every number in a text, with its meaning, its hedges and its place. */
import { markSlugs } from './mark-slugs.ts';
import { getNumberGrammar } from './number-grammar.ts';
import type { NumberMention } from './number-mention.ts';
import { readMentions } from './read-mentions.ts';
import { tokenize } from './tokenize.ts';

export type { NumberMention } from './number-mention.ts';

/**
 * Takes a text and its BCP 47 language; gives its numbers in order, none overlapping another.
 * A lone "one" is a number only where a hedge stands before it ("at least one").
 * Years, dates and numerals in names are numbers here; who reads on decides what they are.
 * Linear in the text; never throws.
 */
export function findNumbers(text: string, language: string): NumberMention[] {
  const grammar = getNumberGrammar(language);
  return readMentions(text, markSlugs(tokenize(text, grammar)), grammar);
}
