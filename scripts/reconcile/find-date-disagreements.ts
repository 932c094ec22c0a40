/** Finds happenings that sources date differently, and numbers they give for different years. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { DaySpan } from '../../src/model/claim.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { perLanguage } from '../grammar/languages/languages.ts';
import { daysBetween, excludesInTime } from './days.ts';
import { describeDate } from './describe-date.ts';
import type { DatedSentence } from './describe-date.ts';
import { excludeEachOther } from './interval.ts';

/** A date vaguer than this many days dates no single happening. */
const longestDays = 7;

const statements = perLanguage((tables) => tables.statements);

/** What most claims of a story are about, and the label of its measure. */
export interface MainHappening {
  readonly id: string;
  readonly label: string;
}

/**
 * Takes the claims of a story, the happening it is mainly about, the day each source appeared and the story's language; gives one disagreement for each
 * happening with more than one date. Only what happens once can be dated twice: the start or announcement of the
 * main happening, and a meeting that is still to come.
 */
export function findDateDisagreements(
  claims: readonly ExtractedClaim[],
  main: MainHappening | null,
  publishedOn: (source: string) => string | null,
  language: string,
): Disagreement[] {
  const { dateStart, dateMeeting } = statements(language);
  const dated = claims
    .filter(isPrecise)
    .map((claim) => describeDate(claim, publishedOn(claim.source)));
  const starts = dated.filter(
    ({ milestone, happening, isExpected }) =>
      milestone === 'begin' && happening !== null && happening === main?.id && !isExpected,
  );
  const meetings = dated.filter(({ milestone, isExpected }) => milestone === 'meet' && isExpected);
  return [
    toDisagreement(
      `date-${main?.id ?? 'story'}-start`,
      dateStart.replace('{label}', () => main?.label ?? ''),
      starts,
    ),
    toDisagreement('date-meeting', dateMeeting, withOneParty(meetings)),
  ].flatMap((found) => (found === null ? [] : [found]));
}

/** Takes the claims of one measure "at the start of a year" its id and the story's language; gives where one number is put in two years. */
export function findYearDisagreement(
  measure: string,
  claims: readonly ExtractedClaim[],
  language: string,
): Disagreement | null {
  const pairs = pairsOf(claims).filter(
    ([a, b]) => isSaidBySame(a, b) && !excludeEachOther(a, b) && isInOtherYear(a.asOf, b.asOf),
  );
  return build(`date-${measure}`, measure, 'hard', statements(language).dateYear, pairs);
}

function isPrecise({ kind, event, role }: ExtractedClaim): boolean {
  if (kind !== 'date' || event === null || role === 'header' || role === 'dateline') return false;
  return (
    daysBetween({ from: event.from, to: event.from }, { from: event.to, to: event.to }) <
    longestDays
  );
}

/** Meetings that share a name, or whose sentence leaves open who meets. */
function withOneParty(meetings: readonly DatedSentence[]): DatedSentence[] {
  return meetings.filter((meeting) =>
    meetings.some(
      (other) =>
        other !== meeting &&
        (other.isAnaphoric ||
          meeting.isAnaphoric ||
          [...meeting.names].some((name) => other.names.has(name))),
    ),
  );
}

function toDisagreement(
  id: string,
  summary: string,
  dated: readonly DatedSentence[],
): Disagreement | null {
  const pairs = pairsOf(dated.map(({ claim }) => claim)).filter(
    ([a, b]) => a.source !== b.source && excludesInTime(a.event, b.event),
  );
  return build(id, null, 'hard', summary, pairs);
}

function build(
  id: string,
  measure: string | null,
  severity: Disagreement['severity'],
  summary: string,
  pairs: readonly (readonly [ExtractedClaim, ExtractedClaim])[],
): Disagreement | null {
  if (pairs.length === 0) return null;
  const claims = [...new Set(pairs.flat())].map((claim) => claim.id);
  const isComplete = pairs.length === (claims.length * (claims.length - 1)) / 2;
  const ids = pairs.map(([a, b]): [string, string] => [a.id, b.id]);
  return {
    id,
    measure,
    kind: 'date',
    severity,
    claims,
    ...(isComplete ? {} : { pairs: ids }),
    summary,
  };
}

function isSaidBySame(a: ExtractedClaim, b: ExtractedClaim): boolean {
  if (a.attributedTo === null || b.attributedTo === null) return a.value === b.value;
  return a.attributedTo === b.attributedTo || (a.side !== null && a.side === b.side);
}

function isInOtherYear(a: DaySpan | null, b: DaySpan | null): boolean {
  return a !== null && b !== null && a.from.slice(0, 4) !== b.from.slice(0, 4);
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const));
}
