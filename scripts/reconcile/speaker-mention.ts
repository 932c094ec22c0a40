/** Takes a speaker's name apart as an article gives it: the name itself, its initials, what is said of its bearer. */
import type { Claim, Side } from '../../src/model/claim.ts';
import { languages } from '../grammar/languages/languages.ts';
import { places } from '../grammar/languages/places.ts';
import { countingSetOfAll } from './counting-sets.ts';
import { fold, wordsOf } from './words.ts';

export interface Mention {
  /** As the claims have it. */
  readonly form: string;
  /** Folded, without article, initials in parentheses and asides; countries by one name each. */
  readonly core: string;
  /** The last run of capitalized words before a comma, titles left out, as printed. */
  readonly run: readonly string[];
  /** Whether the form is its run and nothing else but an article or title. */
  readonly isBare: boolean;
  /** The words before the run, folded: titles, a role. */
  readonly lead: readonly string[];
  /** "WHO" of "World Health Organization (WHO)". */
  readonly initials: string | null;
  /** Last word of the run is one with which names of bodies end, or the form says it is a body. */
  readonly isBody: boolean;
  readonly claims: readonly string[];
  readonly sources: ReadonlySet<string>;
  readonly sides: readonly Side[];
}

const tableOf = (list: 'titles' | 'personNouns' | 'bodyNouns' | 'standInNouns'): Set<string> =>
  new Set(languages.flatMap(({ speech }) => fold(speech[list]).split(' ')));
const titles = tableOf('titles');
const persons = tableOf('personNouns');
const bodies = new Set([
  ...countingSetOfAll('bodies'),
  ...tableOf('bodyNouns'),
  ...tableOf('standInNouns'),
]);
const particles = new Set(
  languages.flatMap(({ speech }) => fold(speech.classes.particle).split(' ')),
);
const prepositions = new Set(
  languages.flatMap(({ speech }) => fold(speech.classes.preposition).split(' ')),
);
const links = new Set(['of', 'for', 'the', 'and', 'de', 'del', 'la', 'du', 'des', 'et', 'y']);
const articles = /^(?:the|an?|el|la|los|las|une?|unas?|le|les|l['’])(?:\s+|(?<=['’]))/iu;

/** Takes a form and the claims that have it; gives its parts. */
export function readMention(form: string, claims: readonly Claim[]): Mention {
  const initials = /\((\p{Lu}{2,8})\)/u.exec(form)?.[1] ?? null;
  const whole = form.replace(/ ?\(\p{Lu}{2,8}\)/u, '').split(', ')[0] ?? form;
  const plain = whole.replace(articles, '');
  const words = wordsOf(plain);
  const from = runStart(words);
  // "Unions at Norex" are not Norex.
  const isOther = prepositions.has(words[from - 1] ?? '');
  const start = isOther ? words.length : afterTitles(words, from);
  const run = words.slice(start);
  const last = fold(run.at(-1) ?? '');
  return {
    form,
    core: words
      .map((word) => places.get(stem(word)) ?? stem(word))
      .map(fold)
      .join(' '),
    run,
    isBare: run.length > 0 && words.slice(0, start).every((word) => titles.has(fold(word))),
    lead: words.slice(0, start).map(stem),
    initials,
    isBody:
      initials !== null ||
      (articles.test(whole) && start === 0) ||
      bodies.has(last) ||
      run.some((word) => links.has(word)) ||
      words.slice(0, from).some((word) => bodies.has(fold(word))),
    claims: claims.map(({ id }) => id),
    sources: new Set(claims.map(({ source }) => source)),
    sides: claims.flatMap(({ side }) => (side === null ? [] : [side])),
  };
}

/** Where the last run of capitals begins; connecting words may stand between capitals. */
function runStart(words: readonly string[]): number {
  let from = words.length;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? '';
    if (/^\p{Lu}/u.test(word) && !/['’]s$/u.test(word)) from = index;
    else if (from === words.length || !(links.has(word) || particles.has(word))) break;
  }
  return from;
}

function afterTitles(words: readonly string[], from: number): number {
  let start = from;
  while (start < words.length - 1 && isTitle(words[start] ?? '')) start += 1;
  return start;
}

function isTitle(word: string): boolean {
  return titles.has(fold(word)) || persons.has(fold(word));
}

function stem(word: string): string {
  return fold(word).replace(/['’]s?$/u, '');
}
