/** Tells the numbers that count a thing by themselves from those that only help to count it. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Happening } from '../grammar/en/happenings.ts';
import { comparingSet } from './comparing-set.ts';
import { countingSet } from './counting-sets.ts';
import { happeningOf } from './lexicon.ts';
import { fold, wordsOf } from './words.ts';
import { wordsAfter, wordsBefore } from './words-around.ts';

const addingBefore = comparingSet('addingBefore');
const addingAfter = comparingSet('addingAfter');
const partHeads = comparingSet('partHeads');
const formerly = comparingSet('formerly');

const auxiliaries = countingSet('auxiliaries');

const links = /^(?:of|de|del|des|du|d)$/;
const owners = /^(?:the|its|their|his|her|our|los|las|les|sus|nos)$|['’]s?$/;

/** Words from a number to the one that says what happened to all it counts: "the 40 miners trapped". */
const ownReach = 4;

/** Words before a number that may say it no longer holds. */
const formerReach = 8;

/** Takes a claim and what its measure counts; gives false for "40 more", "all but three", "up from 40", "the first of 40". */
export function standsAlone(claim: ExtractedClaim, happening: Happening | null): boolean {
  return (
    !(claim.flags.includes('complement') && claim.value !== null) &&
    !isAdded(claim) &&
    !isFormer(claim) &&
    !isWholeOfPart(claim, happening)
  );
}

/** "Another 40", "40 more people", "40 fewer than"; "more than 40" adds nothing. */
function isAdded(claim: ExtractedClaim): boolean {
  const [last = ''] = wordsBefore(claim, 1);
  if (addingBefore(claim.language).has(last)) return true;
  const own = withoutHedge(claim);
  if (
    own.some(
      (word) => addingBefore(claim.language).has(word) || addingAfter(claim.language).has(word),
    )
  )
    return true;
  const rest = claim.quote.exact.slice(Math.max(claim.end - claim.quote.start, 0));
  const [clause = ''] = rest.split(/[,;:.()–—]/, 1);
  const words = wordsOf(fold(clause)).slice(0, 5);
  const at = words.findIndex((word) => addingAfter(claim.language).has(word));
  if (at < 0 || at > 1) return false;
  // "40 people more than two years ago" says when.
  const compared = words[at + 2] ?? '';
  const isTime = /^(?:than|que|de)$/.test(words[at + 1] ?? '') && isAmount(compared, claim);
  return !isTime;
}

/** Words of a claim from its number on, where what stands before it only hedges it. */
function withoutHedge({ text, modality }: ExtractedClaim): readonly string[] {
  const words = wordsOf(
    fold(text).replace(/\b(?:(?:more|fewer|less) than|(?:mas|menos) de)\b/, ''),
  );
  const number = words.findIndex((word) => /\p{N}/u.test(word));
  return modality === 'exact' ? words : words.slice(Math.max(number, 0));
}

function isAmount(word: string, { language }: ExtractedClaim): boolean {
  return /^(?:\p{N}|an?$)/u.test(word) || partHeads(language).has(word);
}

/** "Up from 40", "previously said up to 100,000". */
function isFormer(claim: ExtractedClaim): boolean {
  const before = ` ${wordsBefore(claim, formerReach).join(' ')} `;
  return [...formerly(claim.language)].some((phrase) =>
    before.includes(` ${phrase.replaceAll('-', ' ')} `),
  );
}

/** Of "the first of 40 miners trapped to be freed", the forty were trapped, not freed. */
function isWholeOfPart(claim: ExtractedClaim, happening: Happening | null): boolean {
  const before = wordsBefore(claim, 4);
  const link = before.findLastIndex((word) => links.test(word));
  const between = before.slice(link + 1);
  const head = before[link - 1] ?? '';
  const isTaken = partHeads(claim.language).has(head) || /^\p{N}/u.test(head);
  if (link < 1 || !isTaken || !between.every((word) => owners.test(word))) return false;
  const after = wordsAfter(claim, ownReach);
  const carrier = after.findIndex((word) => word === 'to' || auxiliaries(claim.language).has(word));
  const own = carrier < 0 ? after : after.slice(0, carrier);
  return !own.some((word) => happeningOf(word, claim.language) === happening);
}
