/** Says what a number counts that only its speaker stands beside: "The union says 160", "Hospitals spoke of 74". */
import { perLanguage } from '../grammar/languages/languages.ts';
import { speechLexicon } from '../grammar/speech-lexicon.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Counted } from './counted.ts';
import { countingSet } from './counting-sets.ts';
import { clauseAfter, clauseBefore } from './words-around.ts';
import { fold, wordsOf } from './words.ts';

/** Characters from a number back to what was counted last: some three sentences. */
const farthest = 420;

/** Two counts of one thing differ by no more than this factor, else they are of two things. */
const largestFactor = 5;

/** Words from a number back to the verb that brings it. */
const verbReach = 9;

/** Frames of verbs that bring what was said or counted; a promise or a wish brings a number of its own. */
const bringing = ['object', 'inverted', 'mention', 'figure'] as const;

const generic = countingSet('anyPeople');
const figures = perLanguage(({ predicates }) => new Set(fold(predicates.figureNouns).split(' ')));
const small = perLanguage(({ tag, predicates }) => {
  const { preposition, determiner, adverb, complementizer, thing, group } =
    speechLexicon(tag).classes;
  const closed = [preposition, determiner, adverb, complementizer, thing, group];
  const words = [...closed.flatMap((set) => [...set]), ...predicates.hedges.split(' ')];
  return new Set([...words.map(fold), ...fold(predicates.figureNouns).split(' ')]);
});
const openers = perLanguage(({ tag }) => {
  const { complementizer, subordinator, thing, group } = speechLexicon(tag).classes;
  return new Set([complementizer, subordinator, thing, group].flatMap((set) => [...set].map(fold)));
});
const copulas = perLanguage(
  ({ tag }) => new Set([...speechLexicon(tag).classes.passive].map(fold)),
);
const bringers = perLanguage(({ tag }) => {
  const forms = [...speechLexicon(tag).verbs].filter(([, { frames }]) =>
    bringing.some((frame) => frames.has(frame)),
  );
  return new Set(forms.map(([form]) => fold(form)));
});

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
  const isSaid = happening !== null || topic !== null || narrowing !== null || change !== null;
  if (isSaid || claim.role !== 'body' || claim.predicate?.partitive === true) return false;
  if (claim.flags.includes('complement')) return false;
  const [next] = clauseAfter(claim, 1).map(fold);
  const isLast = next === undefined || small(claim.language).has(next);
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
    if (!copulas(language).has(word)) return bringers(language).has(word);
    const before = words[at - 1] ?? '';
    return openers(language).has(before) || figures(language).has(before);
  });
  const rest = words.slice(verb + 1);
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
      factorOf(claim, other.claim) <= largestFactor &&
      (claim.kind === 'count' || other.claim.unit === claim.unit),
  );
  const nearest = fitting.at(-1)?.claim.quote.start;
  const own = fitting.filter((other) => other.claim.quote.start === nearest);
  return own.sort((a, b) => factorOf(claim, a.claim) - factorOf(claim, b.claim))[0] ?? null;
}

function isSaid({ claim, subject }: Counted): boolean {
  const { happening, verb, topic, thing, change } = subject;
  const isKnown = happening !== null || verb !== null || topic !== null;
  const isNamed = claim.kind === 'count' && thing !== null;
  return (isKnown || isNamed) && change === null && claim.predicate?.partitive !== true;
}

function factorOf(a: ExtractedClaim, b: ExtractedClaim): number {
  const [first, second] = [a, b].map(({ value, low, high }) => value ?? low ?? high ?? 0);
  if (first === undefined || second === undefined || first <= 0 || second <= 0) return Infinity;
  return Math.max(first, second) / Math.min(first, second);
}
