/** Chooses the counts a draft opens with where nothing is disputed: the latest of what the story counts, with a speaker. */
import type { Claim } from '../../src/model/claim.ts';
import { weighMeasures } from './choose-measures.ts';
import type { DraftContext } from './draft-context.ts';
import { hasSpeaker } from './name-speaker.ts';

/** A number this many times smaller than another of its measure hardly counts the same thing. */
const farthest = 50;

/** Days before the latest count of a story after which a count is no news. */
const recent = 14;

/** Gives none, one or two claims of two measures; the second has a speaker, or the source of the first. */
export function chooseCounts(context: DraftContext): readonly Claim[] {
  const told = weighMeasures(context).filter(({ isTold }) => isTold);
  const courses = told.filter(({ isCourse }) => isCourse);
  const latest = (courses.length > 0 ? courses : told).flatMap(({ claims }) =>
    chooseLatest(claims, context),
  );
  const newest = latest.map(dayOf).sort().at(-1) ?? '';
  const ranked = latest
    .filter(
      (claim) => isRecent(claim, newest) || (claim.asOf === null && hasSpeaker(claim, context)),
    )
    .toSorted((a, b) => Number(hasSpeaker(b, context)) - Number(hasSpeaker(a, context)));
  const [first] = ranked;
  const second = ranked.find(
    (claim) => claim !== first && (hasSpeaker(claim, context) || claim.source === first?.source),
  );
  return [first, second].filter((claim) => claim !== undefined);
}

/** The count of the latest day; of those that give the same number, one with a speaker. */
function chooseLatest(claims: readonly Claim[], context: DraftContext): readonly Claim[] {
  const most = Math.max(...claims.map(sizeOf));
  const ranked = claims
    .filter((claim) => sizeOf(claim) * farthest >= most)
    .toSorted(
      (a, b) =>
        (dayOf(a) === dayOf(b) ? 0 : dayOf(a) > dayOf(b) ? -1 : 1) ||
        Number(hasSpeaker(b, context)) - Number(hasSpeaker(a, context)),
    );
  const [latest] = ranked;
  if (latest === undefined || hasSpeaker(latest, context)) return ranked.slice(0, 1);
  const same = ranked.find(
    (one) => one.low === latest.low && one.high === latest.high && hasSpeaker(one, context),
  );
  return [same ?? latest];
}

function isRecent(claim: Claim, newest: string): boolean {
  return newest === '' || dayOf(claim) >= daysBefore(newest, recent);
}

function sizeOf({ value, low, high }: Claim): number {
  return Math.abs(value ?? low ?? high ?? 0);
}

function dayOf({ asOf }: Claim): string {
  return asOf?.to ?? '';
}

function daysBefore(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString();
}
