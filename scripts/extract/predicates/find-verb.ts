/** Finds the verb, or the noun for an event, that governs a quantity. */
import type { Clause } from './clause.ts';
import { isPart } from './is-part.ts';
import { leadOf } from './lead-of.ts';
import type { GoverningVerb } from './read-verb.ts';
import { verbOnLeft } from './verb-on-left.ts';
import { verbOnRight } from './verb-on-right.ts';

/**
 * The verb of which the quantity is subject or object. A verb directly before it governs it ("released 116 people
 * detained in May"), unless the number is a whole ("released most of the 2,000 people detained"); else the verb after
 * it; else an event noun ("the release of 116"), else any verb of the clause. Where the counted noun `head` is an event
 * itself ("80 deaths"), only a verb that plainly governs it counts.
 */
export function findVerb(clause: Clause, head: string | null): GoverningVerb | null {
  const existing = existentialOf(clause);
  if (existing !== null) return existing;
  const whole = isWhole(clause) && !isPart(clause, head);
  const left = verbOnLeft(clause);
  const right = verbOnRight(clause, whole);
  const isEvent = head !== null && clause.lexicon.eventNouns.has(head);
  if (!isEvent) return choose(left, right, whole);
  if (left?.close === true) return left;
  return right?.helped === true ? right : null;
}

function choose(
  left: GoverningVerb | null,
  right: GoverningVerb | null,
  whole: boolean,
): GoverningVerb | null {
  if (left?.close === true && !(right?.close === true && whole)) return left;
  if (right !== null && (right.close || left === null)) return right;
  return left ?? right;
}

/** "There were 160 people on that shift": a verb of being that only brings the number. */
function existentialOf(clause: Clause): GoverningVerb | null {
  const { lexicon, words } = clause;
  let at = leadOf(clause);
  if (!lexicon.classes.auxiliary.has(words[at]?.lower ?? '')) return null;
  while (lexicon.classes.auxiliary.has(words[at - 1]?.lower ?? '')) at -= 1;
  if (!lexicon.existential.has(words[at - 1]?.lower ?? '')) return null;
  const lemma = lexicon.lemma(words[at]?.lower ?? '');
  if (lemma === null) return null;
  const tense = lemma.form === 'past' ? 'past' : 'present';
  return { lemma: lemma.lemma, tense, negated: false, at, close: true, helped: true };
}

/** "the 2,000 people": the number is the whole, and what follows it says what happened to all of it. */
function isWhole({ lexicon, words, from }: Clause): boolean {
  return [from, from - 1, from - 3].some((at) => {
    const article = lexicon.wholeArticles.has(words[at]?.lower ?? '');
    return article && (at !== from - 3 || lexicon.hedges.has(words[from - 1]?.lower ?? ''));
  });
}
