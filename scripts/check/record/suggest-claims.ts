/** Suggests the claims that a number without a source most likely comes from. */
import type { Claim } from '../../../src/model/claim.ts';
import { isPercent } from '../calc/unit-of-claim.ts';
import type { Passage } from '../passages/passage.ts';
import { foldText } from '../text/fold-text.ts';
import { readNumbers } from '../text/read-numbers.ts';
import type { PlainNumber } from '../text/read-numbers.ts';
import { wordsOf } from '../text/words.ts';
import { calendarNames } from '../vouch/calendar-names.ts';
import type { StoryRecord } from './story-record.ts';
import { suggestCalc } from './suggest-calc.ts';

const most = 3;
const longestQuote = 160;

/**
 * Gives up to three claims as links ready to paste, each with its quote and source: those that hold the
 * number first, then the closest, and among equals those that print it so, and whose sentence shares most words
 * with the text. For the day or year of a date they are claims of dates. Where no claim holds the number, a difference of
 * two that does comes before them.
 */
export function suggestClaims(number: PlainNumber, passage: Passage): readonly string[] {
  const { story } = passage;
  if (story === null) return [];
  const near = new Set(
    wordsOf(passage.text.slice(Math.max(0, number.start - 120), number.end + 120))
      .map(({ word }) => word)
      .filter((word) => word.length > 3),
  );
  const isDay = isInDate(number, passage);
  const closest = [...story.claims.values()]
    .filter(({ claim }) => (claim.kind === 'date') === isDay)
    .map(({ claim }) => ({
      claim,
      distance: distanceOf(number, claim),
      isPrinted: readNumbers(claim.text, passage.language).some(({ text }) => isSame(text, number)),
      shared: wordsOf(claim.quote.exact).filter(({ word }) => near.has(word)).length,
    }))
    .filter(({ distance }) => Number.isFinite(distance))
    .sort(
      (a, b) =>
        a.distance - b.distance ||
        Number(b.isPrinted) - Number(a.isPrinted) ||
        b.shared - a.shared ||
        (a.claim.id < b.claim.id ? -1 : 1),
    );
  const isClaimed = closest.some(({ distance }) => distance === 0);
  const worked = isClaimed || isDay ? [] : suggestCalc(number, story);
  const claims = closest.map(({ claim }) => linkTo(claim, wordsFor(number, claim), story));
  return [...worked, ...claims].slice(0, most);
}

function isSame(text: string, number: PlainNumber): boolean {
  return text.toLowerCase() === number.text.toLowerCase();
}

/** True where a month stands beside the number, or it could only be a year. */
export function isInDate(
  { start, end, values }: PlainNumber,
  { text, language }: Passage,
): boolean {
  const { months } = calendarNames(language);
  const before = wordsOf(text.slice(Math.max(0, start - 30), start)).slice(-2);
  const after = wordsOf(text.slice(end, end + 30)).slice(0, 1);
  const isYear = /^(?:19|20)\d{2}$/.test(text.slice(start, end)) && values.length === 1;
  return isYear || [...before, ...after].some(({ word }) => months.has(word));
}

/** Writes a claim as a link on these words, with its sentence and where it is from. */
export function linkTo(claim: Claim, words: string, story: StoryRecord): string {
  const source = story.sources.get(claim.source)?.source;
  const quote = foldText(claim.quote.exact);
  const shown = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote;
  return `[${foldText(words)}](claim:${claim.id}) “${shown}” (${source?.publisher ?? claim.source})`;
}

function wordsFor(number: PlainNumber, claim: Claim): string {
  return distanceOf(number, claim) === 0 && !isPart(number, claim) ? number.text : claim.text;
}

/** A number that is only a part of the claim's words: a day of a date, an end of a range, a hedged number. */
function isPart(number: PlainNumber, claim: Claim): boolean {
  return claim.modality !== 'exact' || claim.event !== null || !claim.text.includes(number.text);
}

/** Relative difference to the closest of the claim's numbers; infinite where it has none. */
function distanceOf({ values }: PlainNumber, claim: Claim): number {
  const stated = [claim.value, claim.low, claim.high].filter((end) => end !== null);
  // "Half" is read as 0.5 of what is 50 per cent.
  const parts = isPercent(claim) ? stated.map((end) => end / 100) : [];
  const own = [...stated, ...parts, ...dayNumbers(claim)];
  const distances = values.flatMap((value) =>
    own.map((known) => Math.abs(value - known) / Math.max(1, Math.abs(value), Math.abs(known))),
  );
  return Math.min(Infinity, ...distances);
}

function dayNumbers({ event }: Claim): readonly number[] {
  return event === null
    ? []
    : [event.from, event.to].flatMap((date) => [Number(date.slice(8)), Number(date.slice(0, 4))]);
}
