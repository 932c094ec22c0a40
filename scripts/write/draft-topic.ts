/** Names what a story is about in a word or two: the name that most sources and their headlines share, or its folder's words. */
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { capitalize } from './fill-template.ts';

/** Shares of the sources that must print a name, and have it in their headline. */
const leastPrinted = 0.5;
const leastHeaded = 1 / 3;

/** Share of the mentions of a name in which it is no part of a longer one. */
const leastWhole = 0.5;

/** Words of a name, and how much more each further word says. */
const mostWords = 4;
const wordWorth = 0.25;

const name = /(?<=[\p{Ll}\p{N},;] )\p{Lu}[\p{L}\p{N}\-]*(?: \p{Lu}[\p{L}\p{N}\-]*){0,9}/gv;

interface Mentions {
  readonly sources: Set<string>;
  whole: number;
  all: number;
}

/** Gives words without a number, `null` where the sources share none. */
export function draftTopic(context: DraftContext): string | null {
  const [shared, folder] = [nameShared(context), nameFolder(context)];
  // "US primaries" says more than "US".
  return folder !== null && (shared === null || holdsWords(folder, shared)) ? folder : shared;
}

function nameShared(context: DraftContext): string | null {
  const own = ownSources(context);
  if (own.length < 2) return null;
  const [best] = [...countNames(own, context)]
    .map(([text, { sources, whole, all }]) => ({
      ...{ text, printed: sources.size, isWhole: whole >= leastWhole * all },
      headed: own.filter(({ title }) => holdsWords(cleanText(title), text)).length,
    }))
    .filter(
      ({ printed, headed, isWhole, text }) =>
        isWhole &&
        printed >= leastPrinted * own.length &&
        headed >= Math.max(2, leastHeaded * own.length) &&
        !/\p{N}/u.test(text) &&
        !context.words.hasNumber(text),
    )
    .sort((a, b) => worth(b) - worth(a) || (a.text < b.text ? -1 : 1));
  return best?.text ?? null;
}

function worth({ text, printed, headed }: { text: string; printed: number; headed: number }) {
  return (2 * headed + printed) * (1 + wordWorth * (text.split(' ').length - 1));
}

/** Names within sentences, for any word may have a capital at the start of one, and their parts. */
function countNames(own: readonly { readonly id: string }[], { texts }: DraftContext) {
  const names = new Map<string, Mentions>();
  for (const { id } of own) {
    for (const [mention] of (texts.get(id) ?? '').matchAll(name)) {
      const words = mention.split(' ');
      for (const [from] of words.entries()) {
        for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1) {
          const text = words.slice(from, to).join(' ');
          const found = names.get(text) ?? { sources: new Set<string>(), whole: 0, all: 0 };
          found.sources.add(id);
          found.all += 1;
          if (to - from === words.length) found.whole += 1;
          names.set(text, found);
        }
      }
    }
  }
  return names;
}

/** "uk-mine-strikes-2024" → "UK mine strikes", where the sources use each of these words. */
function nameFolder(context: DraftContext): string | null {
  const own = ownSources(context).map(({ id }) => context.texts.get(id) ?? '');
  const words = context.story.id.split('-').filter((word) => !/\d/.test(word));
  const printed = words.map((word) => printAs(word, own));
  const isKnown = printed.every((word) => word !== null);
  const topic = capitalize(printed.join(' '));
  return words.length > 0 && isKnown && !context.words.hasNumber(topic) ? topic : null;
}

/** A word of the folder as most texts print it, `null` where fewer than two do. */
function printAs(word: string, texts: readonly string[]): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}\\-])`, 'giv');
  const found = texts.map((text) => text.match(form) ?? []);
  if (found.filter((forms) => forms.length > 0).length < 2) return null;
  const [most] = [...Map.groupBy(found.flat(), (one) => one)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return most?.[0] ?? null;
}

function holdsWords(title: string, words: string): boolean {
  const at = title.indexOf(words);
  const around = title.charAt(at - 1) + title.charAt(at + words.length);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(around);
}

function ownSources({ story, language }: DraftContext) {
  return story.sources.filter(
    (source) => source.copyOf === null && source.language.slice(0, 2) === language.slice(0, 2),
  );
}
