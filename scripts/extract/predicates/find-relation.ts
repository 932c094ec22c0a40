/** Finds what a quantity is to its verb: who did it, what it was done to, or a whole that a part is taken of. */
import type { Predicate } from '../../../src/model/article.ts';
import type { ClauseRoles } from '../../grammar/clause-roles.ts';
import type { Word } from '../../grammar/split-words.ts';
import type { Clause } from './clause.ts';
import { isOwner, leadOf } from './lead-of.ts';
import type { GoverningVerb } from './read-verb.ts';

type Relation = Pick<Predicate, 'relation' | 'form'>;

/** How far before a whole its owner may begin: "39 of the former colony of Karst's 54". */
const ownerReach = 4;

/** Takes a clause, the words of its language and the verb found; gives the relation and the form of the verb. */
export function findRelation(
  clause: Clause,
  roles: ClauseRoles,
  verb: GoverningVerb | null,
): Relation {
  const form = verb === null ? null : formOf(clause, roles, verb);
  if (isWhole(clause, roles)) return { relation: 'whole', form };
  if (verb === null) return { relation: null, form };
  if (verb.at >= clause.to) return { relation: 'subject', form };
  const { classes, partLink } = clause.lexicon;
  const lead = clause.words[leadOfList(clause, verb.at)]?.lower ?? '';
  const isTied = classes.preposition.has(lead) && !partLink.has(lead);
  return { relation: isTied && !verb.close ? 'oblique' : 'object', form };
}

/** What leads to the first number of a list: "data on 800 people and 90 firms". */
function leadOfList(clause: Clause, verb: number): number {
  const { lexicon, words } = clause;
  const lead = leadOf(clause);
  if (!lexicon.classes.coordinator.has(words[lead]?.lower ?? '')) return lead;
  const first = words.findLastIndex(({ kind }, at) => kind === 'number' && at > verb && at < lead);
  return first < 0 ? lead : leadOf({ ...clause, from: first });
}

/** "21 of the 276", "39 of South Carolina's 54": what is before "of" says how many of them. */
function isWhole(clause: Clause, roles: ClauseRoles): boolean {
  const { lexicon, words } = clause;
  let index = leadOf(clause);
  if (isOwner(clause, index)) {
    const first = index - ownerReach;
    while (index > first && !lexicon.partLink.has(words[index]?.lower ?? '')) index -= 1;
  }
  if (!lexicon.partLink.has(words[index]?.lower ?? '')) return false;
  const part = words[index - 1];
  return part !== undefined && (part.kind === 'number' || roles.partHeads.has(part.lower));
}

/** "Executives sold shares": a noun right after the verb is its object. */
function isObject({ lexicon }: Clause, roles: ClauseRoles, next: Word | undefined): boolean {
  const { classes, lemma, clauseConjunctions } = lexicon;
  if (next?.kind !== 'word') return next?.kind === 'number';
  const small = [classes.preposition, classes.adverb, classes.coordinator, classes.auxiliary];
  const reading = lemma(next.lower);
  const isSmall = small.some((set) => set.has(next.lower)) || classes.time.has(next.lower);
  return (
    !isSmall &&
    !roles.particles.has(next.lower) &&
    !clauseConjunctions.has(next.lower) &&
    (reading === null || reading.form === 'present') &&
    !next.lower.endsWith('ly')
  );
}

function formOf(clause: Clause, roles: ClauseRoles, verb: GoverningVerb): Relation['form'] {
  const { lexicon, words, to } = clause;
  if (verb.tense === null) return 'noun';
  const { passive } = lexicon.classes;
  const form = lexicon.lemma(words[verb.at]?.lower ?? '')?.form;
  if (form === 'gerund') return 'gerund';
  if (form !== 'participle' && form !== 'pastOrParticiple') return 'finite';
  const between = words.slice(to, verb.at).map(({ lower }) => lower);
  const next = words[verb.at + 1];
  const hasObject = form === 'pastOrParticiple' && isObject(clause, roles, next);
  const isBare = !hasObject && !between.some((word) => lexicon.classes.auxiliary.has(word));
  return isBare || between.some((word) => passive.has(word)) ? 'participle' : 'finite';
}
