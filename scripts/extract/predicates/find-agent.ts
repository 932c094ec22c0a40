/** Finds who does what a quantity is the measure of: "Lund won 12 seats", "Lund’s 12 seats", "Lund, with 12". */
import type { ClauseRoles } from '../../grammar/clause-roles.ts';
import type { Clause } from './clause.ts';
import { isOwner, leadOf } from './lead-of.ts';
import type { GoverningVerb } from './read-verb.ts';

/** Names of this many words after a preposition hold a person’s name of their own: "of Norvik Karin Lund". */
const fullName = 3;

const longestName = 4;

/** A run of words with capitals. */
interface Name {
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
}

/**
 * Takes a clause, the words of its language and its verb, or `owner` where no verb governs the quantity; gives a name
 * as printed, a pronoun, or `null`.
 */
export function findAgent(
  clause: Clause,
  roles: ClauseRoles,
  verb: GoverningVerb | 'owner' | null,
): string | null {
  const lead = leadOf(clause);
  if (isOwner(clause, lead)) return print(clause, nameEndingAt(clause, lead));
  if (verb === 'owner') return null;
  const isOwned = clause.lexicon.lemma(clause.words[lead]?.lower ?? '')?.lemma === 'have';
  if (verb !== null && verb.at >= clause.to && !isOwned) return doneBy(clause, roles, verb.at);
  const named = brought(clause, roles, lead);
  if (named !== null) return print(clause, named);
  // What a noun for an event stands for may have another doer than the clause: "the vote and another 34 percent".
  const isFinite = verb !== null && verb.tense !== null && verb.at < clause.to;
  const until = isFinite ? verb.at : clause.from;
  // In a headline every word may have a capital.
  if (verb !== null && clause.words[verb.at]?.capital === true) return null;
  return subjectBefore(clause, roles, until);
}

/** "Followed by Lund, with 12". */
function brought(clause: Clause, roles: ClauseRoles, lead: number): Name | null {
  if (!roles.bringingPrepositions.has(clause.words[lead]?.lower ?? '')) return null;
  const end = clause.words[lead - 1]?.text === ',' ? lead - 1 : lead;
  const name = nameEndingAt(clause, end);
  return name.from === name.to ? null : actorOf(clause, roles, name);
}

function doneBy(clause: Clause, roles: ClauseRoles, at: number): string | null {
  const { words, lexicon } = clause;
  const by = at + 1;
  if (!roles.byWords.has(words[by]?.lower ?? '')) return null;
  const first = lexicon.classes.determiner.has(words[by + 1]?.lower ?? '') ? by + 2 : by + 1;
  let to = first;
  while (words[to]?.capital === true) to += 1;
  return print(clause, { from: first, to });
}

/**
 * The nearest name before a word that is no place or time the sentence mentions on the way. A personal pronoun stands
 * for the first name of the sentence, a relative one for the name before it; without a name the pronoun is given.
 */
function subjectBefore(clause: Clause, roles: ClauseRoles, until: number): string | null {
  const { words } = clause;
  let pronoun: string | null = null;
  let actor: Name | null = null;
  let isRelative = false;
  for (let index = beforeAside(clause, until); index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined || word.text === ';' || word.text === ':') break;
    if (isPerson(clause, word.lower) || roles.actorPronouns.has(word.lower)) pronoun ??= word.lower;
    isRelative ||= roles.relativePronouns.has(word.lower);
    if (!isNameWord(clause, index)) continue;
    const name = nameEndingAt(clause, index + 1);
    if (isRelative && pronoun === null && !isPlaced(clause, roles, name))
      return print(clause, name);
    const isOwning = words[name.to]?.kind === 'possessive';
    const isFit = !isOwning || (pronoun !== null && isPerson(clause, pronoun));
    actor = (isFit ? actorOf(clause, roles, name) : null) ?? actor;
    if (actor !== null && pronoun === null) break;
    index = startOfList(clause, name);
  }
  return actor === null ? pronoun : print(clause, actor);
}

/** "Lund, a senator from Karst, won": what stands between commas before the verb is no subject. */
function beforeAside({ words }: Clause, until: number): number {
  if (words[until - 1]?.text !== ',') return until - 1;
  const opening = words.findLastIndex(({ text }, at) => text === ',' && at < until - 1);
  return opening < 0 ? until - 1 : opening - 1;
}

/** "The mayor of Karst, who won": the place did not. */
function isPlaced(clause: Clause, roles: ClauseRoles, name: Name): boolean {
  const before = clause.words[startOfList(clause, name) - 1]?.lower ?? '';
  return roles.sizeLinks.has(before) || clause.lexicon.placePrepositions.has(before);
}

function isPerson({ lexicon }: Clause, lower: string): boolean {
  return lexicon.classes.person.has(lower) || lexicon.classes.personOwner.has(lower);
}

/** A name that a preposition ties to the noun before it is no subject, unless a person’s name follows the place. */
function actorOf(clause: Clause, roles: ClauseRoles, name: Name): Name | null {
  const { words, lexicon } = clause;
  let before = startOfList(clause, name) - 1;
  while (lexicon.classes.determiner.has(words[before]?.lower ?? '')) before -= 1;
  if (
    !roles.nameTies.has(words[before]?.lower ?? '') &&
    !lexicon.placePrepositions.has(words[before]?.lower ?? '')
  )
    return name;
  return name.to - name.from >= fullName ? { from: name.to - 1, to: name.to } : null;
}

/** First word of a row of names: "Karst, Delmouth and Norvik". */
function startOfList(clause: Clause, { from }: Name): number {
  const { words, lexicon } = clause;
  let first = from;
  for (;;) {
    let index = first - 1;
    if (lexicon.classes.coordinator.has(words[index]?.lower ?? '')) index -= 1;
    if (words[index]?.text === ',') index -= 1;
    if (index === first - 1 || !isNameWord(clause, index)) return first;
    first = nameEndingAt(clause, index + 1).from;
  }
}

function nameEndingAt(clause: Clause, to: number): Name {
  let from = to;
  while (isNameWord(clause, from - 1)) from -= 1;
  return { from, to };
}

function isNameWord({ lexicon, words }: Clause, index: number): boolean {
  const word = words[index];
  if (word?.capital !== true) return false;
  const { determiner, preposition, group, person, thing, time } = lexicon.classes;
  return ![determiner, preposition, group, person, thing, time, lexicon.times].some((set) =>
    set.has(word.lower),
  );
}

function print({ words }: Clause, { from, to }: Name): string | null {
  const name = words.slice(Math.max(from, to - longestName), to).map(({ text }) => text);
  return name.length === 0 ? null : name.join(' ');
}
