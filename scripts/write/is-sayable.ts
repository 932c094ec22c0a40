/** Tells whether a speaker's name, as an article gives it, can open a sentence of the draft. */
import type { DraftContext } from './draft-context.ts';

/** Longer ones are half a sentence of their source. */
const mostWords = 9;

/** Letters and the marks of names; what holds other signs was not meant to be read aloud. */
const plain = /^\p{L}[\p{L}\p{M}’'.,&/ -]*$/u;

/** True for words that can be read aloud and need no source. */
export function isReadable(name: string, { words }: DraftContext): boolean {
  const parts = name.split(/\s+/);
  const shouted = parts.filter((part) => part.length > 4 && part === part.toUpperCase());
  const isShouted = shouted.length > 0 && parts.length > shouted.length;
  return plain.test(name) && parts.length <= mostWords && !isShouted && !words.hasNumber(name);
}

/** True for a name, and for a noun that needs no article or has one: "the police", "officials", not "study". */
export function isSayable(name: string, context: DraftContext): boolean {
  return isReadable(name, context) && isWhole(name, context);
}

function isWhole(name: string, { table }: DraftContext): boolean {
  const { articles, nounLinks, group } = table;
  const lower = name.toLowerCase();
  const parts = name.split(/\s+/);
  if (articles.some((one) => lower.startsWith(asLead(one).toLowerCase()))) return true;
  const link = parts.findIndex((part, index) => index > 0 && nounLinks.includes(part));
  const head = link < 0 ? parts : parts.slice(0, link);
  const last = head.at(-1) ?? '';
  // "Grab from a video": a name has no article after it, so the capital is that of a sentence's first word.
  const isNoun = head.length === 1 && articles.includes(capital(parts[link + 1] ?? ''));
  return group.test(last) || (/^\p{Lu}/u.test(last) && !(link > 0 && isNoun));
}

/** Gives an article as it stands before a noun: an elided one ("L’") touches it. */
export function asLead(article: string): string {
  return /['’]$/.test(article) ? article : `${article} `;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
