/** One block of an article as words, with what each reader of speakers needs to know about their surroundings. */
import type { Article, Block, Sentence } from '../../../src/model/article.ts';
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import { splitWords } from '../../grammar/split-words.ts';
import type { Word } from '../../grammar/split-words.ts';
import { splitClitics } from './split-clitics.ts';
import type { Stretch } from './stretch.ts';
import { findQuotations } from './find-quotations.ts';
import { wordCaseOf } from './word-case.ts';
import type { WordCase } from './word-case.ts';

export interface Passage {
  readonly text: string;
  readonly lexicon: SpeechLexicon;
  readonly block: Block;
  readonly words: readonly Word[];
  readonly sentences: readonly Stretch[];
  /** What stands between quotation marks, the marks included; in order, never nested. */
  readonly quotations: readonly Stretch[];
  /** For each word the index of its quotation, or -1. */
  readonly quoted: Int32Array;
  /** How the whole article writes its words. */
  readonly wordCase: WordCase;
}

/** The passages of an article: blocks that can hold claims, in order. */
export function toPassages(article: Article, lexicon: SpeechLexicon): Passage[] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of article.sentences) {
    const held = byBlock.get(sentence.block);
    if (held === undefined) byBlock.set(sentence.block, [sentence]);
    else held.push(sentence);
  }
  const parts = [...byBlock].flatMap(([index, sentences]) => {
    const block = article.blocks[index];
    const usable = block !== undefined && block.role !== 'boilerplate' && block.role !== 'dateline';
    return usable ? [toPart(article.text, lexicon, block, sentences)] : [];
  });
  const wordCase = wordCaseOf(parts);
  return parts.map((part) => ({ ...part, wordCase }));
}

function toPart(
  text: string,
  lexicon: SpeechLexicon,
  block: Block,
  spans: readonly Sentence[],
): Omit<Passage, 'wordCase'> {
  const whole = splitWords(text, block.start, block.end).map(keepInitials);
  const joined = lexicon.classes.elision.size > 0;
  const words = joined ? whole.flatMap((word) => splitClitics(word, lexicon)) : whole;
  const sentences: Stretch[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < words.length && startOf(words, at) < span.start) at += 1;
    const from = at;
    while (at < words.length && startOf(words, at) < span.end) at += 1;
    sentences.push({ from, to: at });
  }
  const quotations = findQuotations(text, words);
  const quoted = new Int32Array(words.length).fill(-1);
  quotations.forEach(({ from, to }, index) => quoted.fill(index, from, to));
  return { text, lexicon, block, words, sentences, quotations, quoted };
}

/** An initialism among words that are not all capitals is a name, whatever small word it looks like ("WHO", "IT"). */
function keepInitials(word: Word, index: number, words: readonly Word[]): Word {
  if (!isShout(word)) return word;
  const alone = !isShout(words[index - 1]) && !isShout(words[index + 1]);
  return alone ? { ...word, lower: word.text } : word;
}

function isShout(word: Word | undefined): boolean {
  return word?.capital === true && /^\p{Lu}{2,6}$/u.test(word.text);
}

function startOf(words: readonly Word[], index: number): number {
  return words[index]?.start ?? Number.POSITIVE_INFINITY;
}
