/** Finds whose number each claim is, where a story gives one number of several parties: what each won, sold or cut. */
import { places } from '../grammar/languages/places.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSetOfAll } from './counting-sets.ts';
import { isNoun } from './kind-of.ts';
import { clauseAfter, clauseBefore } from './words-around.ts';
import { fold, wordsOf } from './words.ts';

const bodies = countingSetOfAll('bodies');
const pronouns = countingSetOfAll('pronouns');

/** A run of words with capitals. */
const capitals = /\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu;

/** Plurals of nouns for people who do something. */
const doers = /(?:ers|ors|ists|ians|ants|ees|men)$/;

/** Words of a clause in which a party may be named that is not its subject: "jobs will go at Orvan". */
const reach = 12;

/** Takes the claims of a story in order; gives the name by which pages know each claim's party, or `null`. */
export function findActors(
  claims: readonly ExtractedClaim[],
): ReadonlyMap<ExtractedClaim, string | null> {
  const names = namesWithin(claims);
  const runs = runsWithin(claims);
  const last = new Map<string, string>();
  return new Map(
    claims.map((claim): [ExtractedClaim, string | null] => {
      const agent = claim.predicate?.agent ?? null;
      if (agent === null) return [claim, null];
      // Who counts is not who did it: "the union puts the layoffs at 1,100".
      if (claim.side === 'union' && claim.attributedTo?.includes(agent) === true)
        return [claim, null];
      if (pronouns.has(fold(agent))) return [claim, last.get(claim.source) ?? null];
      const name = toActor(agent, names, runs);
      if (name !== null && !name.includes(' ')) last.set(claim.source, name);
      return [claim, name];
    }),
  );
}

/** Takes a claim without a party, and the parties of claims like it; gives the only one its clause names. */
export function actorNamedBy(claim: ExtractedClaim, actors: ReadonlySet<string>): string | null {
  const words = new Set([...clauseBefore(claim, reach), ...clauseAfter(claim, reach)]);
  const named = [...actors].filter((actor) => words.has(wordsOf(actor).at(-1) ?? ''));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The name by which the story goes on to call it, a country by its name; `null` for a noun with a capital. */
function toActor(
  agent: string,
  names: ReadonlySet<string>,
  runs: ReadonlySet<string>,
): string | null {
  const words = wordsOf(agent);
  const last = words.at(-1) ?? '';
  const place = places.get(fold(words.join('-'))) ?? places.get(fold(last));
  if (place !== undefined) return place;
  if (bodies.has(fold(last)) && words.length > 1) return words.join(' ');
  const isCommon = isNoun(fold(last)) || isNoun(fold(last).replace(/s$/, ''));
  if (isCommon || (words.length === 1 && !names.has(last))) return null;
  return shortName(words, runs);
}

/** "Lund" for "Karin Lund", "Orvan" for "Orvan Motors": the part that also stands alone; half a name is none. */
function shortName(words: readonly string[], runs: ReadonlySet<string>): string {
  const [first = '', last = first] = [words[0], words.at(-1)];
  const titled = [...runs].filter((run) => run === last || run.endsWith(` ${last}`));
  if (runs.has(last) || titled.length > 1) return last;
  return runs.has(first) ? first : words.join(' ');
}

/** Names as printed in the bodies of articles, a possessive ending left out. */
function runsWithin(claims: readonly ExtractedClaim[]): ReadonlySet<string> {
  const texts = claims.filter(({ role }) => role === 'body').map(({ quote }) => quote.exact);
  const runs = texts.flatMap((text) => text.match(capitals) ?? []);
  return new Set(runs.map((run) => run.replace(/['’]s?$/u, '').replace(/^The /u, '')));
}

/** Words that are names, by their capitals in the bodies of articles. */
function namesWithin(claims: readonly ExtractedClaim[]): ReadonlySet<string> {
  const texts = claims.filter(({ role }) => role === 'body').map(({ quote }) => quote.exact);
  const words = texts.map(wordsOf);
  const common = new Set(words.flat().filter((word) => !isCapital(word)));
  return new Set(
    words
      .flatMap((sentence) => sentence.filter((word, at) => isCapital(word) && isName(word, at)))
      .map((word) => word.replace(/['’]s?$/, '')),
  );

  /** The opening word is a name where no sentence has it without a capital and it ends like no noun for people. */
  function isName(word: string, at: number): boolean {
    return at > 0 || (!common.has(fold(word)) && !doers.test(word));
  }
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word);
}
