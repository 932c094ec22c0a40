/** Finds where somebody says that what others count has not happened: "this is not a swap", "denied that anyone was killed". */
import type { DenialWords } from '../../grammar/en/denial-words.ts';
import { happeningForms } from '../../grammar/happening-forms.ts';
import { perLanguage } from '../../grammar/languages/languages.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

/** Words from a denial to what is denied. */
const reach = 12;

/** Words from "nobody" to its verb, and from "no" to its noun. */
const nearReach = 4;

interface Lexicon {
  readonly words: { readonly [name in keyof DenialWords]: ReadonlySet<string> };
  /** All forms of the words for what can happen to people and things. */
  readonly happenings: ReadonlyMap<string, ReadonlySet<string>>;
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const lexiconOf = perLanguage(({ tag, denials }): Lexicon => ({
  words: {
    denying: toSet(denials.denying),
    opening: toSet(denials.opening),
    nobody: toSet(denials.nobody),
    no: toSet(denials.no),
    not: toSet(denials.not),
    articles: toSet(denials.articles),
  },
  happenings: happeningForms(tag),
}));

/** Takes a passage; gives its denial, kind `vague` with the interval nought to nought, or none: a sentence denies one thing. */
export function findDenials(passage: Passage): Quantity[] {
  const keys = passage.tokens.map(({ key }) => key);
  const lexicon = lexiconOf(passage.language);
  for (const read of [readNot, readNobody, readDenied]) {
    for (let at = 0; at < keys.length; at += 1) {
      const to = read(keys, at, lexicon);
      if (to !== null) return [toQuantity(passage, at, to)];
    }
  }
  return [];
}

/** "Not a swap", "no arrests": index past the noun, or `null`. */
function readNot(
  keys: readonly string[],
  at: number,
  { words, happenings }: Lexicon,
): number | null {
  const key = keys[at] ?? '';
  const isNot = words.not.has(key) && words.articles.has(keys[at + 1] ?? '');
  if (!isNot && !words.no.has(key)) return null;
  const noun = keys
    .slice(at + (isNot ? 2 : 1), at + nearReach)
    .findIndex((word) => happenings.has(word));
  if (noun < 0) return null;
  const end = at + (isNot ? 2 : 1) + noun;
  return isNot || (keys[end] ?? '').endsWith('s') ? end + 1 : null;
}

/** "Nobody was killed": index past "nobody", or `null`. */
function readNobody(
  keys: readonly string[],
  at: number,
  { words, happenings }: Lexicon,
): number | null {
  const isTwo = keys[at] === 'no' && keys[at + 1] === 'one';
  if (!isTwo && !words.nobody.has(keys[at] ?? '')) return null;
  const from = at + (isTwo ? 2 : 1);
  return keys.slice(from, from + nearReach).some((key) => happenings.has(key)) ? from : null;
}

/** "Denied that the men were traded": index past the verb, or `null`. */
function readDenied(
  keys: readonly string[],
  at: number,
  { words, happenings }: Lexicon,
): number | null {
  const isOpened = words.opening.has(keys[at + 1] ?? '');
  if (!words.denying.has(keys[at] ?? '') || !isOpened) return null;
  return keys.slice(at + 2, at + 2 + reach).some((key) => happenings.has(key)) ? at + 1 : null;
}

function toQuantity(
  { text, offset, tokens, sentence }: Passage,
  from: number,
  to: number,
): Quantity {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const start = (first?.start ?? 0) + offset;
  const end = (last?.end ?? 0) + offset;
  const told = tokens.slice(to, to + reach);
  return {
    start,
    end,
    text: text.slice(start - offset, end - offset),
    // Whoever denies says what follows; the verb itself is the narrator's.
    number: {
      start: (told[0]?.start ?? end - offset) + offset,
      end: (told.at(-1)?.end ?? end - offset) + offset,
    },
    value: null,
    low: 0,
    high: 0,
    modality: 'vague',
    kind: 'vague',
    unit: null,
    flags: ['denial'],
    head: null,
    modifiers: [],
    partitive: false,
    sentence,
  };
}
