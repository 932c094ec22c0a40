/** Names what a measure counts, plural, in the words of its sources. */
import type { LabelWords } from '../grammar/languages/label-words.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { findNationals } from './find-nationals.ts';
import type { Group } from './group-measures.ts';
import { commonNoun, isOfKind } from './kind-of.ts';
import { isMoney } from './is-money.ts';
import { happeningOf } from './lexicon.ts';
import { withoutNumbers } from './plain-words.ts';
import { toPlural } from './to-plural.ts';
import { fold, wordsOf } from './words.ts';

/** Words a noun phrase may have in a label. */
const longestPhrase = 3;

/** Takes a measure and the words of its story's language; gives "people", "Italians", "houses", "money", "share". */
export function nameUnit(group: Group, words: LabelWords): string {
  const { thing } = group.subject;
  if (thing === '%') return words.share;
  if (isMoney(thing)) return words.money;
  if (thing === null) return findNationals(group) ?? findJobs(group) ?? words.people;
  const [printed] = claimsWithUnit(group);
  const language = (printed ?? group.claims[0])?.language ?? 'en';
  const noun = printed?.unit?.split(' ').at(-1) ?? thing;
  const own = printed?.role === 'body' ? noun : fold(noun);
  const plain = withoutNumbers(commonNoun(fold(noun), language) === thing ? own : thing);
  return plain === '' ? words.units : toPlural(plain, language);
}

/** Who counts jobs counts people; where most sources print jobs, the label does too. */
function findJobs(group: Group): string | null {
  const printed = claimsWithUnit(group).map(({ unit, language }) => ({
    noun:
      fold(unit ?? '')
        .split(' ')
        .at(-1) ?? '',
    language,
  }));
  const jobs = printed.filter(({ noun }) => isOfKind(noun, 'jobs'));
  const [first] = jobs;
  return first !== undefined && jobs.length * 2 > printed.length
    ? toPlural(first.noun, first.language)
    : null;
}

/** The same with the words that narrow it where all claims agree on them: "civil servants". */
export function nameUnitInFull(group: Group, words: LabelWords): string {
  const unit = nameUnit(group, words);
  if (group.subject.thing === null || isMoney(group.subject.thing)) return unit;
  const claims = claimsWithUnit(group);
  const phrases = new Set(claims.map((claim) => fold(claim.unit ?? '')));
  const [{ unit: phrase = null, language = 'en' } = {}] = claims;
  const parts = withoutNumbers(phrase ?? '')
    .split(' ')
    .filter((word, at, all) => at === all.length - 1 || isPlainAdjective(word, language));
  const isFit = phrases.size === 1 && parts.length > 1 && parts.length <= longestPhrase;
  if (!isFit || toPlural(parts.at(-1) ?? '', language) !== unit) return unit;
  return [...parts.slice(0, -1), unit].join(' ');
}

/** Names and what happened stand elsewhere in a label; only English puts its adjectives first. */
function isPlainAdjective(word: string, language: string): boolean {
  const isEnglish = language.startsWith('en');
  return isEnglish && !/['’]|^\p{Lu}/u.test(word) && happeningOf(word, language) === null;
}

/** Claims whose sources print a unit, those of sentences first. */
function claimsWithUnit({ claims }: Group): ExtractedClaim[] {
  const own = claims.filter(({ unit }) => unit !== null && wordsOf(unit).length > 0);
  return own.sort((a, b) => Number(b.role === 'body') - Number(a.role === 'body'));
}
