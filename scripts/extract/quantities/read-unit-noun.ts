/** The noun a number counts: the noun phrase to its right, with the words that narrow it. */
import {
  falsePlurals,
  irregularPlurals,
  phraseParticiples,
  phraseStops,
} from '../../grammar/en/noun-phrases.ts';
import type { Token } from '../../grammar/tokenize.ts';

export interface UnitNoun {
  /** As printed, the head in the singular: "political prisoner". */
  readonly unit: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Index of the token after the noun. */
  readonly to: number;
}

const stops = new Set(phraseStops.split(' '));
const participles = new Set(phraseParticiples.split(' '));
const singulars = new Set(falsePlurals.split(' '));
const longest = 7;

/** Takes tokens and the index after a number; gives the noun counted there, or `null`. */
export function readUnitNoun(tokens: readonly Token[], from: number): UnitNoun | null {
  let at = from;
  if (tokens[at]?.key === 'of') at += 1;
  while (
    [
      'the',
      'these',
      'those',
      'its',
      'their',
      'his',
      'her',
      'our',
      'more',
      'other',
      'such',
      'additional',
      'new',
      'further',
      'extra',
    ].includes(tokens[at]?.key ?? '')
  )
    at += 1;
  const words: Token[] = [];
  let head = -1;
  for (let step = 0; step < longest; step += 1) {
    const token = tokens[at + step];
    if (token === undefined || !continues(token, tokens, at + step)) break;
    words.push(token);
    if (isPluralNoun(token)) {
      head = step;
      if (!isPluralNoun(tokens[at + step + 1])) break;
    }
  }
  if (head < 0) return null;
  const noun = words[head];
  if (noun === undefined) return null;
  const singular = singularize(noun.raw);
  const modifiers = joinWords(words.slice(0, head));
  return {
    unit: [...modifiers, singular].join(' '),
    head: singular.toLowerCase(),
    modifiers,
    to: at + head + 1,
  };
}

function continues(token: Token, tokens: readonly Token[], at: number): boolean {
  if (token.type === 'sign')
    return token.key === '-' && !token.spaced && tokens[at + 1]?.spaced === false;
  if (token.type === 'numeral') return false;
  if (!stops.has(token.key)) return true;
  const next = tokens[at + 1];
  return (
    participles.has(token.key) &&
    next?.type === 'word' &&
    (isPluralNoun(next) || !stops.has(next.key))
  );
}

function isPluralNoun(token: Token | undefined): boolean {
  if (token?.type !== 'word' || stops.has(token.key)) return false;
  if (irregularPlurals[token.key] !== undefined) return true;
  return (
    token.key.length > 3 &&
    /[^s'u]s$/u.test(token.key) &&
    !singulars.has(token.key) &&
    !/(?:ous|ics|sis|'s)$/u.test(token.key)
  );
}

function joinWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const token of tokens) {
    const joined = !token.spaced && words.length > 0;
    if (joined) words.push(`${words.pop() ?? ''}${token.raw}`);
    else words.push(token.raw);
  }
  return words;
}

/** Takes a plural noun as printed; gives its singular with the same capitals. */
export function singularize(noun: string): string {
  const irregular = irregularPlurals[noun.toLowerCase()];
  if (irregular !== undefined)
    return /^\p{Lu}/u.test(noun)
      ? irregular.replace(/^./u, (letter) => letter.toUpperCase())
      : irregular;
  if (/[^aeiou]ies$/iu.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/iu.test(noun) && !/(?:[aeiou]ses|ches)$/iu.test(noun))
    return noun.slice(0, -2);
  if (/(?:[tpn]ches|tches|rches|ss?ses|uses)$/iu.test(noun))
    return /[aeo]uses$/iu.test(noun) ? noun.slice(0, -1) : noun.slice(0, -2);
  return noun.slice(0, -1);
}
