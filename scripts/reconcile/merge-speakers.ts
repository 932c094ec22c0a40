/** Finds the speakers that sources name differently: accents, titles, shorter names, acronyms. */
import type { Claim, Side } from '../../src/model/claim.ts';
import { fold, wordsOf } from './words.ts';

/** One party, with every form sources use for it. */
export interface Speaker {
  readonly name: string;
  readonly forms: readonly string[];
  readonly side: Side | null;
}

interface Mention {
  readonly form: string;
  readonly names: readonly string[];
  readonly count: number;
  readonly sides: readonly Side[];
}

/**
 * Takes the claims of a story; gives its speakers, each under the fullest name that most claims use.
 * A shorter name joins a longer one only where a single longer one ends on it.
 */
export function mergeSpeakers(claims: readonly Claim[]): Speaker[] {
  const mentions = collectMentions(claims);
  const leader = new Map<string, string>();
  for (const mention of mentions) {
    const fuller = mentions.filter((other) => other !== mention && isFullerNameOf(other, mention));
    const ends = new Set(fuller.map(({ names }) => names.join(' ')));
    const [first] = fuller;
    if (first === undefined) continue;
    if (ends.size === 1 || fuller.every((other) => agree(other, fuller))) {
      leader.set(mention.form, longest(fuller).form);
    }
  }
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const root = rootOf(mention.form, leader);
    groups.set(root, [...(groups.get(root) ?? []), mention]);
  }
  return [...groups.values()].map(toSpeaker);
}

function collectMentions(claims: readonly Claim[]): Mention[] {
  const byForm = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.attributedTo === null) continue;
    byForm.set(claim.attributedTo, [...(byForm.get(claim.attributedTo) ?? []), claim]);
  }
  return [...byForm].map(([form, said]) => ({
    form,
    names: wordsOf(form)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => fold(word).replace(/['’]s$/, '')),
    count: said.length,
    sides: said.flatMap(({ side }) => (side === null ? [] : [side])),
  }));
}

/** The same words with other accents, a name that ends on the shorter one, or the words of an acronym. */
function isFullerNameOf(longer: Mention, shorter: Mention): boolean {
  const folded = [fold(longer.form), fold(shorter.form)] as const;
  if (folded[0] === folded[1]) return longer.form > shorter.form;
  if (shorter.names.length === 0 || longer.names.length <= shorter.names.length) return false;
  if (isAcronymOf(shorter.form, longer.names)) return true;
  const bare = wordsOf(shorter.form).length === shorter.names.length;
  const tail = longer.names.slice(-shorter.names.length);
  return bare && tail.join(' ') === shorter.names.join(' ');
}

function isAcronymOf(form: string, names: readonly string[]): boolean {
  return /^\p{Lu}{2,8}$/u.test(form) && fold(form) === names.map((name) => name[0]).join('');
}

/** Several longer names are one where each is the end of the longest. */
function agree(other: Mention, all: readonly Mention[]): boolean {
  const full = longest(all).names.join(' ');
  return full.endsWith(other.names.join(' '));
}

function longest(mentions: readonly Mention[]): Mention {
  return mentions.reduce((best, mention) =>
    mention.names.length > best.names.length ? mention : best,
  );
}

function rootOf(form: string, leader: ReadonlyMap<string, string>): string {
  let root = form;
  for (let next = leader.get(root); next !== undefined; next = leader.get(root)) root = next;
  return root;
}

function toSpeaker(mentions: readonly Mention[]): Speaker {
  const words = (mention: Mention): number => mention.names.length;
  const [best, ...others] = mentions;
  const named = others.reduce((chosen, mention) => {
    if (chosen === undefined || words(mention) > words(chosen)) return mention;
    return words(mention) === words(chosen) && mention.count > chosen.count ? mention : chosen;
  }, best);
  return {
    name: named?.form ?? '',
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
