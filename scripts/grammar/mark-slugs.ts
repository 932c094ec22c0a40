/** Headline slugs ("city-frees-116-men-as-talks-go-on") read like headlines: their hyphens part words. */
import type { Token } from './tokenize.ts';

const fewestHyphens = 4;

/** Takes tokens; gives them with the hyphens of slugs left out and the words after them marked as spaced. */
export function markSlugs(tokens: readonly Token[]): Token[] {
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = endOfChain(tokens, at);
    if (isSlug(tokens, at, end)) {
      for (let index = at; index < end; index += 1) {
        const token = tokens[index];
        if (token !== undefined && token.key !== '-') marked.push({ ...token, spaced: true });
      }
    } else {
      for (let index = at; index < end; index += 1) {
        const token = tokens[index];
        if (token !== undefined) marked.push(token);
      }
    }
    at = end;
  }
  return marked;
}

/** The end of a run of tokens without white space. */
function endOfChain(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && tokens[at]?.spaced === false) at += 1;
  return at;
}

/** Lower-case words and numerals in turn with hyphens, at least four hyphens, more words than numerals. */
function isSlug(tokens: readonly Token[], from: number, end: number): boolean {
  let hyphens = 0;
  let words = 0;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    const isHyphen = (at - from) % 2 === 1;
    if (isHyphen !== (token.key === '-')) return false;
    if (isHyphen) hyphens += 1;
    else if (token.type === 'word' && token.raw === token.key) words += 1;
    else if (token.numeral?.plain !== true) return false;
  }
  return hyphens >= fewestHyphens && words > hyphens / 2;
}
