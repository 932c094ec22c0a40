/** Finds what has the size a number gives: "turnout reached 71 percent", "a fine of $5 million", "profit fell 12%". */
import type { Predicate } from '../../../src/model/article.ts';
import type { ClauseRoles } from '../../grammar/clause-roles.ts';
import type { Clause } from './clause.ts';
import { leadOf } from './lead-of.ts';

type Topic = Pick<Predicate, 'topic' | 'change'>;
type Change = Topic['change'];

const nothing: Topic = { topic: null, change: null };

/** Words from a number to the noun after it that it is the size of: "the 75 million dollar fine". */
const nounReach = 2;

/** Words from a number back to "down" or "lower", a preposition and a sign between them. */
const particleReach = 3;

/** Words from "of" to the noun that a share is a part of: "of the popular vote". */
const shareReach = 3;

/** Takes a clause and the words of its language; gives the noun in lower case, and whether the number is its change. */
export function findTopic(clause: Clause, roles: ClauseRoles): Topic {
  return (
    closed(clause, roles) ??
    nounAfter(clause, roles) ??
    nounBefore(clause, roles) ??
    subject(clause, roles) ??
    nothing
  );
}

/** "Shares ended 3 percent lower". */
function closed(clause: Clause, roles: ClauseRoles): Topic | null {
  const next = clause.words[clause.to]?.lower ?? '';
  const change = roles.fallParticles.has(next) ? 'fall' : 'rise';
  const topic =
    change === 'fall' || roles.riseParticles.has(next)
      ? topicBefore(clause, roles, clause.from)
      : null;
  return topic === null ? null : { topic, change };
}

/** "91 percent effective", "a 7% fall in profit", "the $75 million fine". */
function nounAfter({ words, to }: Clause, roles: ClauseRoles): Topic | null {
  const next = words[to]?.lower ?? '';
  const own = [...roles.sizedAdjectives].find((pair) => pair.split(':')[0] === next);
  if (own !== undefined && next !== '') return { topic: own.split(':')[1] ?? next, change: null };
  for (let index = to; index < to + nounReach; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word') return null;
    const change = changeOfNoun(word.lower, roles);
    const tied = words[index + 2];
    if (change !== null && roles.nameTies.has(words[index + 1]?.lower ?? '') && tied !== undefined)
      return { topic: tied.lower, change };
    if (roles.sizedNouns.has(word.lower)) return { topic: word.lower, change: null };
    if (index === to && roles.sizeLinks.has(word.lower)) return shareOf(words, to, roles);
    if (roles.nameTies.has(word.lower)) return null;
  }
  return null;
}

/** "38 percent of the vote". */
function shareOf(words: Clause['words'], to: number, roles: ClauseRoles): Topic | null {
  const whole = words
    .slice(to + 1, to + 1 + shareReach)
    .find(({ lower }) => roles.sizedNouns.has(lower));
  return whole === undefined ? null : { topic: `share of ${whole.lower}`, change: null };
}

/** "A fine of up to $75 million", "shares worth $3 million", "magnitude 5.2". */
function nounBefore(clause: Clause, roles: ClauseRoles): Topic | null {
  const { words } = clause;
  const lead = leadOf(clause);
  const link = words[lead]?.lower ?? '';
  const noun = words[lead - 1];
  if (roles.worthLinks.has(link) && noun?.kind === 'word')
    return { topic: `value of ${noun.lower}`, change: null };
  if (roles.sizedNouns.has(link)) return { topic: link, change: null };
  if (noun?.kind !== 'word') return null;
  if (!roles.sizeLinks.has(link)) return null;
  const change = changeOfNoun(noun.lower, roles);
  if (roles.sizedNouns.has(noun.lower)) return { topic: noun.lower, change: null };
  return change === null ? null : { topic: topicBefore(clause, roles, lead - 1), change };
}

/** "Profit fell 12% to $310 million": a verb of size or change between the noun and the number. */
function subject(clause: Clause, roles: ClauseRoles): Topic | null {
  const { words, lexicon, from } = clause;
  const reads = (index: number): string => lexicon.lemma(words[index]?.lower ?? '')?.lemma ?? '';
  for (let index = from - 1; index >= 0; index -= 1) {
    const lower = words[index]?.lower ?? '';
    if (words[index]?.text === ';' || words[index]?.text === ':') return null;
    const lemma = reads(index);
    const isRise = roles.rises.has(lemma) || isParticle(clause, roles.riseParticles, index);
    const isFall = roles.falls.has(lemma) || isParticle(clause, roles.fallParticles, index);
    const isSized = roles.sizingVerbs.has(lemma) && !hasOwnNumber(clause, roles, index);
    const set = isSized ? objectOf(clause, roles, index) : null;
    if (set !== null) return { topic: set, change: setBy(clause, roles, index, lemma) };
    const isLink = roles.linkingVerbs.has(lemma) || lexicon.classes.passive.has(lower);
    if (!isRise && !isFall && !isLink) continue;
    const topic = topicBefore(clause, roles, index);
    if (topic === null) continue;
    const isChange = (isRise || isFall) && !isLevel(clause, roles, index);
    return { topic, change: isChange ? (isRise ? 'rise' : 'fall') : null };
  }
  return null;
}

/** "Shares closed down 8 percent", "down at 20". */
function isParticle(
  { words, from }: Clause,
  particles: ReadonlySet<string>,
  index: number,
): boolean {
  return particles.has(words[index]?.lower ?? '') && index >= from - particleReach;
}

/** "Cut 4,200 jobs and 14 percent of its payroll": a number nearer to the verb, but for that it starts from, is its own. */
function hasOwnNumber({ words, from }: Clause, roles: ClauseRoles, verb: number): boolean {
  return words.some(
    ({ kind }, at) =>
      at > verb &&
      at < from &&
      kind === 'number' &&
      !words.slice(verb, at).some(({ lower }) => roles.originPrepositions.has(lower)),
  );
}

/** "Raise the pension age for workers to 65": the noun between the verb and the number. */
function objectOf({ words, from }: Clause, roles: ClauseRoles, verb: number): string | null {
  const between = words.slice(verb + 1, from);
  const isSized = (at: number): boolean =>
    between[at]?.capital === false && roles.sizedNouns.has(between[at].lower);
  // Of "the pension age" the last noun is the head.
  return between.find((_, at) => isSized(at) && !isSized(at + 1))?.lower ?? null;
}

function setBy(clause: Clause, roles: ClauseRoles, verb: number, lemma: string): Change {
  const { words, from } = clause;
  if (isLevel(clause, roles, verb)) return null;
  const isBy = words.slice(verb, from).some(({ lower }) => roles.differencePrepositions.has(lower));
  if (!isBy) return null;
  return changeOfNoun(lemma, roles);
}

/** "Fell 12% to $310 million": what follows "to" is where it stands. */
function isLevel({ words, from }: Clause, roles: ClauseRoles, verb: number): boolean {
  if (roles.originPrepositions.has(words[from]?.lower ?? '')) return true;
  for (let index = from - 1; index > verb; index -= 1) {
    const lower = words[index]?.lower ?? '';
    if (roles.differencePrepositions.has(lower)) return false;
    if (roles.levelPrepositions.has(lower)) return true;
  }
  return false;
}

/** The nearest noun with a size before a word; a pronoun stands for one of the clause before. */
function topicBefore(clause: Clause, roles: ClauseRoles, until: number): string | null {
  const { words, opens } = clause;
  let isPronoun = goesOn(clause);
  for (let index = until - 1; index >= 0; index -= 1) {
    const lower = words[index]?.lower ?? '';
    if (index < opens && !isPronoun) return null;
    if (roles.sizedPronouns.has(lower)) isPronoun = true;
    const isNoun = index === 0 || words[index]?.capital !== true;
    if (isNoun && roles.sizedNouns.has(lower)) return lower;
  }
  return null;
}

/** "The loss, first put at 3 million, was restated": after a comma the verb goes on with the same subject. */
function goesOn({ lexicon, words, opens, from }: Clause): boolean {
  if (words[opens - 1]?.text !== ',') return false;
  const { auxiliary, adverb } = lexicon.classes;
  let index = opens;
  while (index < from && adverb.has(words[index]?.lower ?? '')) index += 1;
  const lower = words[index]?.lower ?? '';
  const form = lexicon.lemma(lower)?.form;
  return auxiliary.has(lower) || form === 'participle' || form === 'pastOrParticiple';
}

function changeOfNoun(lower: string, roles: ClauseRoles): Change {
  if (roles.riseNouns.has(lower)) return 'rise';
  return roles.fallNouns.has(lower) ? 'fall' : null;
}
