/** Dates an article that carries no date of its own by what the others say of the same happenings. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import { addDays, daysBetween, lengthOf, weekdayOf } from './days.ts';
import { describeDate } from './describe-date.ts';
import type { DatedSentence } from './describe-date.ts';
import { fold } from './words.ts';

/** Days printed without a year belong to a date spelled out if they are this near it. */
const nearDays = 31;

/** Share of the dated articles that must have appeared together for an undated one to be taken for one of them. */
const clusterShare = 0.6;

/**
 * Takes the sources and dated claims of a story; gives a date for each source that has none to rely on and that
 * the story can date, by source id. An article that says a happening began "on Thursday", where the others date
 * that happening to a Thursday, appeared no earlier than that day, and than any other weekday it tells of as past.
 * Failing that, it appeared with most of the others, and not before a day it tells of.
 */
export function inferPublished(
  sources: readonly Source[],
  claims: readonly ExtractedClaim[],
): Map<string, string> {
  const doubtful = new Set(sources.filter(isDoubtful).map(({ id }) => id));
  const dated = claims
    .filter(({ kind, role }) => kind === 'date' && role !== 'header')
    .map((claim) => describeDate(claim, null));
  const firm = dated.filter(({ claim }) => !doubtful.has(claim.source) || isSpelledOut(claim));
  const cluster = clusterDay(sources.filter(({ id }) => !doubtful.has(id)));
  const found = new Map<string, string>();
  for (const { id, language } of sources) {
    if (!doubtful.has(id)) continue;
    const own = dated.filter(({ claim, isExpected }) => claim.source === id && !isExpected);
    const others = firm.filter(({ claim }) => claim.source !== id);
    const [earliest, usual] = [latestDay(own), cluster];
    const latest = earliest !== null && (usual === null || earliest > usual) ? earliest : usual;
    const date = byWeekdays(own, others, language) ?? latest;
    if (date !== null) found.set(id, date);
  }
  return found;
}

/** No date, one that was guessed, or one without its year: a page's banner shows the day it was copied. */
function isDoubtful({ published }: Source): boolean {
  if (published === null || published.how === 'inferred') return true;
  return published.how === 'text' && published.text !== null && !/\d{4}/.test(published.text);
}

function isSpelledOut({ text, flags }: ExtractedClaim): boolean {
  return /\d{4}/.test(text) && flags.every((flag) => !flag.startsWith('slip:'));
}

function byWeekdays(
  own: readonly DatedSentence[],
  others: readonly DatedSentence[],
  language: string,
): string | null {
  const named = own.flatMap((sentence) => {
    const weekday = weekdayIn(sentence.claim.text, language);
    return weekday === null ? [] : [{ sentence, weekday }];
  });
  for (const { sentence, weekday } of named) {
    const day = agreedDay(others.filter((other) => isSameHappening(sentence, other)));
    if (day === null || weekdayOf(day) !== weekday) continue;
    const days = named.map((one) => addDays(day, (one.weekday - weekday + 7) % 7));
    return days.sort().at(-1) ?? day;
  }
  return null;
}

function isSameHappening(a: DatedSentence, b: DatedSentence): boolean {
  return a.milestone !== null && a.milestone === b.milestone && a.happening === b.happening;
}

/** The day that most sources give. */
function agreedDay(sentences: readonly DatedSentence[]): string | null {
  const sources = new Map<string, Set<string>>();
  for (const { claim } of sentences) {
    if (claim.event === null || lengthOf(claim.event) !== 1) continue;
    const day = claim.event.from;
    sources.set(day, (sources.get(day) ?? new Set()).add(claim.source));
  }
  const ranked = [...sources].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
  const [best] = ranked;
  return best === undefined ? null : best[0];
}

/** An article tells of no day after its own: the last it tells of near a date it spells out, or `null`. */
function latestDay(own: readonly DatedSentence[]): string | null {
  const spelled = own.filter(({ claim }) => isSpelledOut(claim)).flatMap(endOf);
  const days = own
    .flatMap(endOf)
    .filter((day) =>
      spelled.some((other) => Math.abs(daysBetween(toSpan(day), toSpan(other))) <= nearDays),
    );
  return days.sort().at(-1) ?? null;
}

function endOf({ claim }: DatedSentence): string[] {
  const { event, flags } = claim;
  if (event === null || lengthOf(event) > 3 || flags.some((flag) => flag.startsWith('slip:'))) {
    return [];
  }
  return [event.to];
}

/** The day most of the dated articles appeared on, give or take three, or `null` where they are scattered. */
function clusterDay(sources: readonly Source[]): string | null {
  const days = sources
    .flatMap(({ published }) => (published === null ? [] : [published.date]))
    .sort();
  const middle = days[Math.floor((days.length - 1) / 2)];
  if (middle === undefined || days.length < 2) return null;
  const near = days.filter((day) => Math.abs(daysBetween(toSpan(day), toSpan(middle))) <= 3);
  return near.length >= clusterShare * days.length ? middle : null;
}

function toSpan(day: string): DaySpan {
  return { from: day, to: day };
}

/** Weekday named in the words of a date, 1 (Monday) to 7, where the words hold no number. */
function weekdayIn(text: string, language: string): number | null {
  if (/\p{N}/u.test(text)) return null;
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  for (let weekday = 1; weekday <= 7; weekday++) {
    // 2024-01-01 was a Monday.
    const name = format.format(new Date(`2024-01-0${weekday}T00:00:00Z`));
    if (fold(text).includes(fold(name))) return weekday;
  }
  return null;
}
