/** Finds the speakers that sources name differently: accents, titles, descriptions, shorter names, acronyms. */
import type { Claim, Side } from '../../src/model/claim.ts';
import { countingSetOfAll } from './counting-sets.ts';
import { fold, wordsOf } from './words.ts';

/** One party, with every form sources use for it. */
export interface Speaker {
  readonly name: string;
  readonly forms: readonly string[];
  readonly side: Side | null;
}

interface Mention {
  readonly form: string;
  /** The form's last run of capitalized words before a comma, as printed; for people a name with its title. */
  readonly run: readonly string[];
  /** True where the form is that run and nothing else. */
  readonly isBare: boolean;
  readonly count: number;
  readonly sides: readonly Side[];
}

const bodies = countingSetOfAll('bodies');

/**
 * Takes the claims of a story; gives its speakers. A shorter name joins a longer one only where all longer ones
 * that end on it are one person's.
 */
export function mergeSpeakers(claims: readonly Claim[]): Speaker[] {
  const mentions = collectMentions(claims);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention, mentions);
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].map(toSpeaker);
}

function collectMentions(claims: readonly Claim[]): Mention[] {
  const said = claims.filter(({ attributedTo }) => attributedTo !== null);
  const byForm = Map.groupBy(said, ({ attributedTo }) => attributedTo ?? '');
  return [...byForm].map(([form, own]) => {
    const run = lastRun(form.split(',')[0] ?? form);
    return {
      form,
      run,
      isBare: wordsOf(form).length === run.length,
      count: own.length,
      sides: own.flatMap(({ side }) => (side === null ? [] : [side])),
    };
  });
}

/** "Minister Ada Brandt" of "the mines' Minister Ada Brandt"; nothing where the words end in lower case. */
function lastRun(words: string): string[] {
  const run: string[] = [];
  for (const word of wordsOf(words).reverse()) {
    if (!/^\p{Lu}/u.test(word) || /['’]s$/.test(word)) break;
    run.unshift(word);
  }
  return run;
}

/** Mentions with one key are one speaker. */
function keyOf(mention: Mention, mentions: readonly Mention[]): string {
  const { form, run, isBare } = mention;
  const acronym = mentions.find((other) => other.isBare && isAcronymOf(form, other.run));
  if (acronym !== undefined) return foldRun(acronym.run);
  const named = mentions.filter((other) => isNamedBy(form, other));
  const names = new Set(named.map((other) => foldRun(other.run.slice(-2))));
  const [name] = names;
  if (run.length === 0 && names.size === 1 && name !== undefined) return name;
  const last = run.at(-1);
  if (last === undefined || bodies.has(fold(last))) return fold(form);
  if (run.length > 1) return foldRun(run.slice(-2));
  const fuller = mentions.filter(
    (other) => other.run.length > 1 && fold(other.run.at(-1) ?? '') === fold(last),
  );
  const people = new Set(fuller.map((other) => foldRun(other.run.slice(-2))));
  const [only] = people;
  return isBare && people.size === 1 && only !== undefined ? only : fold(form);
}

/** "The town's top miner" is named by "the town's top miner Ada Brandt". */
function isNamedBy(description: string, { form, run }: Mention): boolean {
  const rest = fold(form).slice(0, fold(form).length - foldRun(run).length);
  return run.length > 1 && rest.trim() === fold(description);
}

function isAcronymOf(form: string, run: readonly string[]): boolean {
  const initials = run.map((word) => word.charAt(0)).join('');
  return /^\p{Lu}{2,8}$/u.test(form) && fold(form) === fold(initials);
}

function foldRun(run: readonly string[]): string {
  return run.map(fold).join(' ');
}

/** A person goes by the name alone, a body by the form most claims use. */
function toSpeaker(mentions: readonly Mention[]): Speaker {
  const ranked = [...mentions].sort(
    (a, b) => b.run.length - a.run.length || b.count - a.count || (a.form < b.form ? -1 : 1),
  );
  const [best] = ranked;
  const run = best?.run ?? [];
  const isPerson = mentions.length > 1 && run.length > 1 && !bodies.has(fold(run.at(-1) ?? ''));
  return {
    name: isPerson ? run.slice(-2).join(' ') : (best?.form ?? ''),
    forms: mentions.map(({ form }) => form).sort(),
    side: mostFrequent(mentions.flatMap(({ sides }) => sides)),
  };
}

function mostFrequent(sides: readonly Side[]): Side | null {
  const counts = new Map<Side, number>();
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
