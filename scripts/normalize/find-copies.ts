/** Finds articles that repeat another one, so that a copy never counts as a second witness. Shingling after Broder (1997). */
import type { Article } from '../../src/model/article.ts';

/** Words in a row that are compared. */
const width = 5;

/** The share of the shorter article that must stand in the longer one. */
const threshold = 0.8;

/** A spun copy keeps this share of its sentences, each with this share of its words, and of its words in a row. */
const spun = { sentences: 0.8, words: 0.7, shingles: 0.2 };

/** Fewer sentences may be alike by chance. */
const fewestSentences = 3;

interface Print {
  readonly id: string;
  readonly sha256: string;
  readonly shingles: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Words of each sentence. */
  readonly sentences: readonly ReadonlySet<string>[];
}

/**
 * Takes the articles of a story in the order of their files; gives, for each copy, the id of what it copies.
 * An article whose figures differ is no copy, however alike its words: it says something else.
 */
export function findCopies(articles: readonly Article[]): ReadonlyMap<string, string> {
  const prints = articles
    .map(takePrint)
    .map((print, order) => ({ print, order }))
    .sort((a, b) => b.print.shingles.size - a.print.shingles.size || a.order - b.order)
    .map(({ print }) => print);
  const copies = new Map<string, string>();
  const originals: Print[] = [];
  for (const print of prints) {
    const original = originals.find((other) => isCopy(print, other));
    if (original === undefined) originals.push(print);
    else copies.set(print.id, original.id);
  }
  return copies;
}

function takePrint({ source, text, sentences }: Article): Print {
  const body = sentences
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => wordsOf(text.slice(start, end)));
  const words = body.flat();
  const shingles = new Set(
    words.slice(width - 1).map((_, at) => words.slice(at, at + width).join(' ')),
  );
  const numbers = new Set(words.filter((word) => /\p{N}/u.test(word)));
  return {
    id: source.id,
    sha256: source.sha256,
    shingles,
    numbers,
    sentences: body.map((own) => new Set(own)),
  };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function isCopy(print: Print, original: Print): boolean {
  if (print.sha256 === original.sha256) return true;
  if (print.shingles.size === 0 || !print.numbers.isSubsetOf(original.numbers)) return false;
  const shared = print.shingles.intersection(original.shingles).size;
  const isNear = shared >= spun.shingles * print.shingles.size;
  return shared >= threshold * print.shingles.size || (isNear && isSpun(print, original));
}

/** Words exchanged here and there leave each sentence with most of its own. */
function isSpun({ sentences }: Print, original: Print): boolean {
  if (sentences.length < fewestSentences) return false;
  const kept = sentences.filter((own) =>
    original.sentences.some((other) => own.intersection(other).size >= spun.words * own.size),
  );
  return kept.length >= spun.sentences * sentences.length;
}
