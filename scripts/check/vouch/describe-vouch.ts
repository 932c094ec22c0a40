/** Says in words what a vouch allows, for the "expected" of a finding. */
import type { StoryRecord } from '../record/story-record.ts';
import { evaluateCalc } from './evaluate-calc.ts';
import { countOf, furnitureReasons } from './facts.ts';
import type { Interval } from './evaluate-calc.ts';
import type { Vouch } from './vouch.ts';

/** Gives one line for each thing the vouch names and the story knows. */
export function describeVouch(vouch: Vouch, story: StoryRecord): readonly string[] {
  const claims = vouch.claims.flatMap((id) => {
    const claim = story.claims.get(id)?.claim;
    if (claim === undefined) return [];
    const { event } = claim;
    const days = event === null ? '' : ` (${[...new Set([event.from, event.to])].join(' to ')})`;
    return [`${id} “${claim.text}”${days}`];
  });
  const calc =
    vouch.calc === null ? null : evaluateCalc(vouch.calc, (id) => story.claims.get(id)?.claim);
  const source = vouch.source === null ? undefined : story.sources.get(vouch.source)?.source;
  const lines = [
    calc !== null && 'interval' in calc ? `${vouch.calc ?? ''} = ${inWords(calc.interval)}` : null,
    vouch.count === null ? null : `${vouch.count}: ${String(countOf(vouch.count, story))}`,
    source === undefined
      ? null
      : `${source.id}: “${source.title}”, ${source.published?.date ?? 'no date'}`,
    vouch.furniture === null ? null : (furnitureReasons[vouch.furniture] ?? null),
  ];
  return [...claims, ...lines.filter((line) => line !== null)];
}

/** Gives an interval in words: "at least 330", "60 to 70". */
export function inWords({ low, high }: Interval): string {
  if (low === null && high === null) return 'any number';
  if (low === null) return `at most ${String(high)}`;
  if (high === null) return `at least ${String(low)}`;
  return low === high ? String(low) : `${String(low)} to ${String(high)}`;
}
