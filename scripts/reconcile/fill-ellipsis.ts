/** Says what a number counts that only its speaker stands beside: "The union says 160", "Hospitals spoke of 74". */
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { bringingVerbs } from './bringing-verbs.ts';
import type { Counted } from './counted.ts';
import { countingSet } from './counting-sets.ts';
import { clauseAfter, clauseBefore } from './words-around.ts';
import { factorBetween, isNearNumber } from './factor-between.ts';
import { isLight } from './find-happening.ts';
import { ownerWords } from './owner-words.ts';
import { fold, wordsOf } from './words.ts';

/** Characters from a number back to what was counted last: some three sentences. */
const farthest = 420;

/** Words from a number back to the verb that brings it. */
const verbReach = 9;

const lemmaOf = perLanguage(({ lemma }) => lemma);

const generic = countingSet('anyPeople');
const figures = perLanguage(({ predicates }) => setOf(predicates.figureNouns));
const small = perLanguage(({ speech: { classes }, predicates }) =>
  setOf(
    classes.preposition,
    classes.determiner,
    classes.adverb,
    classes.complementizer,
    classes.thing,
    classes.group,
    predicates.hedges,
    predicates.figureNouns,
  ),
);
const openers = perLanguage(({ speech: { classes } }) =>
  setOf(classes.complementizer, classes.subordinator, classes.thing, classes.group),
);
const copulas = perLanguage(({ speech }) => setOf(speech.classes.passive));

/** Takes what the claims of a story count, in order; gives it with such numbers counting what their article counted last. */
export function fillEllipsis(counted: readonly Counted[]): Counted[] {
  const filled: Counted[] = [];
  for (const one of counted) {
    const last = isElliptic(one) ? lastCounted(one, filled) : null;
    const scope = one.scope ?? last?.scope ?? null;
    filled.push(last === null ? one : { ...one, scope, subject: last.subject });
  }
  return filled;
}

/** A number between its speaker's verb and the end of the clause, its noun left out. */
function isElliptic({ claim, subject }: Counted): boolean {
  const { happening, topic, narrowing, change } = subject;
  const { head = null, verb = null } = claim.predicate ?? {};
  // "Crews rescued 23 people" says what happened; "the firm speaks of 64 people" does not.
  const isDone = verb !== null && !bringingVerbs(claim.language).has(fold(verb));
  const isOwn = happening !== null && (head === null || isDone);
  const isSaid = isOwn || topic !== null || narrowing !== null || change !== null;
  if (isSaid || claim.role !== 'body' || claim.predicate?.partitive === true) return false;
  if (claim.flags.some((flag) => flag === 'complement' || flag === 'single')) return false;
  const [next] = clauseAfter(claim, 1).map(fold);
  const isLast =
    next === undefined ||
    small(claim.language).has(next) ||
    isLight(lemmaOf(claim.language)(next)?.lemma ?? '', claim.language);
  return isLast && !namesThing(claim) && isBroughtBare(claim);
}

/** "90 nurses" names what it counts; "64 people" and "2,500 tonnes" do not. */
function namesThing({ kind, text, predicate, language }: ExtractedClaim): boolean {
  const head = predicate?.head ?? null;
  if (kind !== 'count' || head === null || generic(language).has(fold(head))) return false;
  const root = fold(head).slice(0, 3);
  return wordsOf(fold(text)).some((word) => word.startsWith(root));
}

/** "Put the number at", "said the real figure was", "aseguró que eran", "parle de". */
function isBroughtBare(claim: ExtractedClaim): boolean {
  const { language, text, kind } = claim;
  const words = clauseBefore(claim, verbReach).map(fold);
  const verb = words.findLastIndex((word, at) => {
    if (!copulas(language).has(word)) return bringingVerbs(language).has(word);
    const before = words[at - 1] ?? '';
    return at === 0 || openers(language).has(before) || figures(language).has(before);
  });
  const rest = words.slice(verb + 1);
  // "It stood by its figure of 40".
  const isFigure =
    figures(language).has(words.at(-2) ?? '') && small(language).has(words.at(-1) ?? '');
  if (isFigure) return true;
  if (ownerWords(language).has(words.at(-1) ?? '')) return false;
  const isNoun =
    kind === 'count' && wordsOf(text).some((word) => generic(language).has(fold(word)));
  return (
    verb >= 0 && rest.every((word) => small(language).has(word)) && (rest.length > 0 || !isNoun)
  );
}

/** The count of the nearest sentence before that is close enough, the closest of its sentence. */
function lastCounted({ claim }: Counted, before: readonly Counted[]): Counted | null {
  const fitting = before.filter(
    (other) =>
      other.claim.source === claim.source &&
      other.claim.kind === claim.kind &&
      claim.start - other.claim.end < farthest &&
      isSaid(other) &&
      isNearNumber(claim, other.claim) &&
      (claim.kind === 'count' || other.claim.unit === claim.unit),
  );
  const nearest = fitting.at(-1)?.claim.quote.start;
  const own = fitting.filter((other) => other.claim.quote.start === nearest);
  return (
    own.sort((a, b) => factorBetween(claim, a.claim) - factorBetween(claim, b.claim))[0] ?? null
  );
}

function isSaid({ claim, subject }: Counted): boolean {
  const { happening, verb, topic, thing, change } = subject;
  const isKnown = happening !== null || verb !== null || topic !== null;
  const isNamed = claim.kind === 'count' && thing !== null;
  return (isKnown || isNamed) && change === null && claim.predicate?.partitive !== true;
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => fold(words).split(' ')).filter((word) => word !== ''));
}
