/** Chooses, of the claims that exclude one another, the two that show it best. */
import type { Claim } from '../../src/model/claim.ts';
import type { Disagreement } from '../../src/model/disagreement.ts';
import { weighMeasures } from './choose-measures.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import { isPhrase } from './is-phrase.ts';
import { hasSpeaker, nameSpeaker } from './name-speaker.ts';

/** Gives the disagreements about a count, in the order of their measures. */
export function rankDisagreements(context: DraftContext): readonly Disagreement[] {
  return weighMeasures(context).flatMap(({ measure }) =>
    context.story.disagreements.filter((one) => one.kind === 'value' && one.measure === measure.id),
  );
}

/**
 * Gives two rivals in the order of their days: figures before phrases, numbers that several sources give before others, named speakers before
 * none, one day before two, late before early.
 *
 * @param disagreement - about a count
 */
export function chooseRivals(
  { claims, pairs }: Disagreement,
  context: DraftContext,
): readonly [Claim, Claim] | null {
  const rated = (pairs ?? allPairs(claims))
    .flatMap(([a, b]) => {
      const [first, second] = [context.claims.get(a), context.claims.get(b)];
      return first === undefined || second === undefined ? [] : [{ first, second }];
    })
    .map((pair, index) => ({ ...pair, index, worth: rate(pair.first, pair.second, context) }))
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        compareText(lastDay(b.first, b.second), lastDay(a.first, a.second)) ||
        a.index - b.index,
    );
  const [best] = rated;
  if (best === undefined) return null;
  return dayOf(best.second) < dayOf(best.first)
    ? [best.second, best.first]
    : [best.first, best.second];
}

/** True for a claim that what others count did not happen. */
export function isDenial({ flags }: Claim): boolean {
  return flags.includes('denial');
}

function allPairs(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
}

function rate(a: Claim, b: Claim, context: DraftContext): number {
  const spoken = Number(hasSpeaker(a, context)) + Number(hasSpeaker(b, context));
  const dated = Number(a.asOf !== null) + Number(b.asOf !== null);
  const isOneDay = a.asOf !== null && b.asOf !== null && a.asOf.to === b.asOf.to;
  const isTwoVoices = nameSpeaker(a, context) !== nameSpeaker(b, context);
  const borne = countVoices(a, context) + countVoices(b, context);
  const figures = Number(!isPhrase(a)) + Number(!isPhrase(b));
  return (
    20 * figures + 3 * spoken + dated + 2 * Number(isOneDay) + 2 * Number(isTwoVoices) + 2 * borne
  );
}

/** Independent sources that give the same number for the same thing. */
function countVoices({ measure, value, low, high }: Claim, context: DraftContext): number {
  const same = context.story.claims.filter(
    (one) => one.measure === measure && one.value === value && one.low === low && one.high === high,
  );
  return new Set(same.map(({ source }) => voiceOf(source, context))).size;
}

function lastDay(a: Claim, b: Claim): string {
  return dayOf(a) > dayOf(b) ? dayOf(a) : dayOf(b);
}

function dayOf({ asOf }: Claim): string {
  return asOf?.to ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
