/** Finds the speakers that sources name differently: accents, titles, descriptions, shorter names, initials. */
import type { Claim, Side } from '../../src/model/claim.ts';
import { places } from '../grammar/languages/places.ts';
import { rules } from './same-speaker.ts';
import type { Ground } from './same-speaker.ts';
import { readMention } from './speaker-mention.ts';
import type { Mention } from './speaker-mention.ts';
import { fold } from './words.ts';

const legalForms = new Set(
  'ltd limited inc incorporated corp corporation plc llc llp ag gmbh kg se sa sas sarl srl spa nv bv oy ab'.split(
    ' ',
  ),
);

/** One form of a speaker's name, with the claims that have it and the ground on which it is this speaker's. */
interface Form {
  readonly form: string;
  readonly ground: Ground | null;
  readonly claims: readonly string[];
}

/** One party, with every form sources use for it. */
export interface Speaker {
  readonly name: string;
  readonly forms: readonly string[];
  readonly mentions: readonly Form[];
  readonly side: Side | null;
}

interface Party {
  readonly members: Mention[];
  readonly grounds: Map<Mention, Ground>;
}

/**
 * Takes the claims of a story; gives its speakers. A form joins others only where all it may stand for are one
 * speaker by then: a surname that two people bear stays alone.
 */
export function mergeSpeakers(claims: readonly Claim[]): Speaker[] {
  const said = claims.filter(({ attributedTo }) => attributedTo !== null);
  const byForm = Map.groupBy(said, ({ attributedTo }) => attributedTo ?? '');
  const mentions = [...byForm].map(([form, own]) => readMention(form, own));
  const partyOf = new Map<Mention, Party>(
    mentions.map((mention) => [mention, { members: [mention], grounds: new Map() }]),
  );
  for (const { ground, all, candidates } of rules) {
    for (const mention of mentions) {
      const parties = new Set(
        candidates(mention, mentions).flatMap((one) => partyOf.get(one) ?? []),
      );
      const own = partyOf.get(mention);
      if (own !== undefined) parties.delete(own);
      if (own === undefined || (all !== true && parties.size > 1)) continue;
      for (const party of parties)
        if (all === true) join(own, party, ground, partyOf);
        else join(party, own, ground, partyOf);
    }
  }
  return [...new Set(partyOf.values())].map(toSpeaker);
}

function join(party: Party, other: Party, ground: Ground, partyOf: Map<Mention, Party>): void {
  for (const mention of other.members) {
    party.members.push(mention);
    party.grounds.set(mention, other.grounds.get(mention) ?? ground);
    partyOf.set(mention, party);
  }
}

function toSpeaker({ members, grounds }: Party): Speaker {
  return {
    name: nameOf(members),
    forms: members.map(({ form }) => form).sort(),
    mentions: members.map((member) => ({
      form: member.form,
      ground: grounds.get(member) ?? null,
      claims: member.claims,
    })),
    side:
      mostFrequent(members.flatMap(({ sides }) => sides)) ??
      (members.some(isCountry) ? 'official' : null),
  };
}

/** A person goes by the name alone, a body by its fullest name, with the initials some source gives it. */
function nameOf(members: readonly Mention[]): string {
  const [only, second] = members;
  if (only === undefined) return '';
  if (second === undefined) return only.form;
  const ranked = [...members].sort(
    (a, b) =>
      Number(isCountry(a)) - Number(isCountry(b)) ||
      Number(isRegistered(a)) - Number(isRegistered(b)) ||
      b.run.length - a.run.length ||
      Number(b.isBare) - Number(a.isBare) ||
      countEndings(b, members) - countEndings(a, members) ||
      b.claims.length - a.claims.length ||
      (a.form < b.form ? -1 : 1),
  );
  const [best = only] = ranked;
  if (best.run.length === 0) return best.form;
  const name = best.isBody || best.run.length < 2 ? bodyName(best) : best.run.slice(-2).join(' ');
  const initials =
    members.find((one) => one.initials !== null)?.initials ?? bareInitials(members, best);
  return initials === null || name === initials ? name : `${name} (${initials})`;
}

/** Of "government", as a headline has it, and "the government" the second. */
function countEndings({ form }: Mention, members: readonly Mention[]): number {
  return members.filter((other) => form.endsWith(` ${other.form}`)).length;
}

/** The name as the form has it between its words and its aside. */
function bodyName({ form, run, isBare }: Mention): string {
  const plain = form.replace(/ ?\(\p{Lu}{2,8}\)/u, '').split(', ')[0] ?? form;
  if (isBare) return plain;
  const at = plain.indexOf(run[0] ?? '');
  return at < 0 ? plain : plain.slice(at);
}

function bareInitials(members: readonly Mention[], best: Mention): string | null {
  if (best.run.length < 2) return null;
  const found = members.find(
    ({ run: [word = ''], run, isBare }) =>
      isBare &&
      run.length === 1 &&
      /^\p{Lu}{3,8}$/u.test(word) &&
      fold(word) !== fold(best.run[0] ?? ''),
  );
  return found?.run[0] ?? null;
}

/** "Norex Ltd" is "Norex", as most call it. */
function isRegistered({ run }: Mention): boolean {
  return run.length > 1 && legalForms.has(fold(run.at(-1) ?? ''));
}

/** What a country says its government says. */
function isCountry({ core }: Mention): boolean {
  return places.has(core.replaceAll(' ', '-'));
}

function mostFrequent(sides: readonly Side[]): Side | null {
  const counts = new Map<Side, number>();
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
