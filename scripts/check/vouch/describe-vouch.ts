/** Says in words what a vouch allows, for the "expected" of a finding. */
import type { StoryRecord } from '../record/story-record.ts';
import { evaluateCalc } from '../calc/evaluate-calc.ts';
import { countOf, furnitureReasons } from './facts.ts';
import { inWords, meaningOf } from './meaning.ts';
import type { Vouch } from './vouch.ts';

/** Gives one line for each thing the vouch names and the story knows. */
export function describeVouch(vouch: Vouch, story: StoryRecord): readonly string[] {
  const claims = vouch.claims.flatMap((id) => {
    const claim = story.claims.get(id)?.claim;
    if (claim === undefined) return [];
    const { event } = claim;
    const means =
      event === null
        ? inWords(meaningOf(claim))
        : [...new Set([event.from, event.to])].join(' to ');
    return [`${id} “${claim.text}” (${means})`];
  });
  const calc = vouch.calc === null ? null : evaluateCalc(vouch.calc, story);
  const source = vouch.source === null ? undefined : story.sources.get(vouch.source)?.source;
  const lines = [
    calc !== null && 'meaning' in calc
      ? `${vouch.calc ?? ''} = ${inWords(calc.meaning)}${calc.isPercent ? ' %' : ''}`
      : null,
    vouch.count === null ? null : `${vouch.count}: ${String(countOf(vouch.count, story))}`,
    source === undefined
      ? null
      : `${source.id}: “${source.title}”, ${source.published?.date ?? 'no date'}`,
    vouch.furniture === null ? null : (furnitureReasons[vouch.furniture] ?? null),
  ];
  return [...claims, ...lines.filter((line) => line !== null)];
}
