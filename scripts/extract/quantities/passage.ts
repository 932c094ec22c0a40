/** One sentence of an article with everything the readers of quantities ask about it. */
import type { Article, Sentence } from '../../../src/model/article.ts';
import type { NumberMention } from '../../grammar/find-numbers.ts';
import { markSlugs } from '../../grammar/mark-slugs.ts';
import { getNamingGrammar } from '../../grammar/naming-grammar.ts';
import type { NamingGrammar } from '../../grammar/naming-grammar.ts';
import { getNounGrammar } from '../../grammar/noun-grammar.ts';
import type { NounGrammar } from '../../grammar/noun-grammar.ts';
import { getNumberGrammar } from '../../grammar/number-grammar.ts';
import type { NumberGrammar } from '../../grammar/number-grammar.ts';
import { readMentions } from '../../grammar/read-mentions.ts';
import { tokenize } from '../../grammar/tokenize.ts';
import type { Token } from '../../grammar/tokenize.ts';

export interface Passage {
  readonly text: string;
  /** UTF-16 code units into the article's text. */
  readonly offset: number;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly NumberMention[];
  readonly numbers: NumberGrammar;
  readonly nouns: NounGrammar;
  readonly naming: NamingGrammar;
  /** True where most words have capitals, so that a capital says nothing. */
  readonly isHeadline: boolean;
}

/** Takes an article and one of its sentences; gives its passage. */
export function readPassage(article: Article, sentence: Sentence, index: number): Passage {
  const { language } = article.source;
  const text = article.text.slice(sentence.start, sentence.end);
  const numbers = getNumberGrammar(language);
  const tokens = markSlugs(tokenize(text, numbers));
  return {
    text,
    offset: sentence.start,
    sentence: index,
    language,
    tokens,
    mentions: readMentions(text, tokens, numbers),
    numbers,
    nouns: getNounGrammar(language),
    naming: getNamingGrammar(language),
    isHeadline: isHeadline(tokens),
  };
}

/** Index of the first token that starts at or after an offset of the passage's text. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.type === 'word' && token.key.length > 3);
  const capital = words.filter((token) => /^\p{Lu}/u.test(token.raw));
  return capital.length > words.length * 0.6;
}
