/** Finds what the words around a quantity say happened to what it counts. */
import type { Article, Predicate, Sentence, Span } from '../../src/model/article.ts';
import { clauseRoles } from '../grammar/clause-roles.ts';
import { predicateLexicon } from '../grammar/predicate-lexicon.ts';
import { splitWords } from '../grammar/split-words.ts';
import { findAgent } from './predicates/find-agent.ts';
import { findCompanion } from './predicates/find-companion.ts';
import { findPlace } from './predicates/find-place.ts';
import { findQualifiers } from './predicates/find-qualifiers.ts';
import { findRelation } from './predicates/find-relation.ts';
import { findTopic } from './predicates/find-topic.ts';
import { findVerb } from './predicates/find-verb.ts';
import { isPart } from './predicates/is-part.ts';
import { clauseAround } from './predicates/clause.ts';

/** The quantity as far as its surroundings need to know it. */
export interface Counted extends Span {
  readonly head: string | null;
  readonly modifiers: readonly string[];
}

/** How far from the quantity its verb is sought, in UTF-16 code units; keeps the work for a long line linear. */
const reach = 320;

/** Takes the article, the sentence the quantity stands in, and the quantity; gives what its clause says of it. */
export function extractPredicate(
  article: Article,
  sentence: Sentence,
  quantity: Counted,
): Predicate {
  const clause = clauseAround(
    predicateLexicon(article.source.language),
    splitWords(
      article.text,
      Math.max(sentence.start, quantity.start - reach),
      Math.min(sentence.end, quantity.end + reach),
    ),
    quantity,
  );
  const roles = clauseRoles(article.source.language);
  const verb = findVerb(clause, quantity.head?.toLowerCase() ?? null);
  const relation = findRelation(clause, roles, verb);
  return {
    verb: verb?.lemma ?? null,
    tense: verb?.tense ?? null,
    negated: verb?.negated ?? false,
    head: quantity.head?.toLowerCase() ?? null,
    modifiers: quantity.modifiers.map((modifier) => modifier.toLowerCase()),
    qualifiers: findQualifiers(clause, verb),
    place: findPlace(clause),
    partitive: isPart(clause, quantity.head),
    companion: findCompanion(clause, verb, article.source.language),
    ...relation,
    agent: findAgent(clause, roles, relation.relation === 'whole' ? 'owner' : verb),
    ...findTopic(clause, roles),
  };
}
