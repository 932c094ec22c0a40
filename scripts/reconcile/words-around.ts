/** Gives the words of a claim's sentence on either side of its number. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { comparingWords } from '../grammar/en/narrowing-words.ts';
import { fold, wordsOf } from './words.ts';

/** A comparison does not end the clause whose number it compares. */
const compared = new Set(comparingWords.split(' '));

/** What ends a clause, decimal and thousands marks left out; a colon only before what it brings. */
const clauseEnd = perLanguage(({ predicates }) => {
  const words = predicates.clauseConjunctions.split(' ').filter((word) => !compared.has(word));
  return new RegExp(`[;()—]|,(?!\\d)| [-–] |(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
});

/** Takes a claim and how many words to give; gives those before it in order, folded. */
export function wordsBefore({ quote, start }: ExtractedClaim, count: number): string[] {
  const text = quote.exact.slice(0, Math.max(start - quote.start, 0));
  return wordsOf(text).slice(-count).map(fold);
}

/** Takes a claim and how many words to give; gives those after it in order, folded. */
export function wordsAfter(claim: ExtractedClaim, count: number): string[] {
  return wordsOf(textAfter(claim)).slice(0, count).map(fold);
}

/** Takes a claim; gives the last words of its clause before it, as printed. */
export function clauseBefore(claim: ExtractedClaim, count: number): string[] {
  const { quote, start, language } = claim;
  const text = quote.exact.slice(0, Math.max(start - quote.start, 0));
  return wordsOf(text.split(clauseEnd(language)).at(-1) ?? '').slice(-count);
}

/** Takes a claim; gives the first words of its clause after it, as printed. */
export function clauseAfter(claim: ExtractedClaim, count: number): string[] {
  const clause = textAfter(claim).split(clauseEnd(claim.language))[0] ?? '';
  return wordsOf(clause.split(':')[0] ?? '').slice(0, count);
}

/** Takes a claim; gives the text of its sentence after it. */
export function textAfter({ quote, end }: ExtractedClaim): string {
  return quote.exact.slice(Math.max(end - quote.start, 0));
}
