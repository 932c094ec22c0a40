/** Numbers only one source has. */
import type { Claim } from '../../src/model/claim.ts';
import { citedClaims, placeOf, type DeskView } from './desk-view.ts';
import { sayClaim } from './say-claim.ts';
import type { Section } from './section.ts';

/** Takes numbers that are counted in a measure or cited; a number that a source repeats is one item, and a copy bears nothing out. */
export function findLoneNumbers(view: DeskView): Section {
  const { claims, sources } = view.story;
  const cited = citedClaims(view);
  const voices = new Map(sources.map(({ id, copyOf }) => [id, copyOf ?? id]));
  const voiceOf = ({ source }: Claim) => voices.get(source) ?? source;
  const numbers = claims.filter(hasNumber);
  const isRepeat = (claim: Claim, other: Claim) =>
    voiceOf(other) === voiceOf(claim) && isSameNumber(other, claim);
  const lone = numbers
    .filter(({ id, measure }) => measure !== null || cited.has(id))
    .filter(
      (claim) =>
        !numbers.some((other) => voiceOf(other) !== voiceOf(claim) && isSameNumber(other, claim)),
    )
    // A cited mention stands for its repeats; else the one with the plain id.
    .sort((a, b) => Number(cited.has(b.id)) - Number(cited.has(a.id)) || a.id.length - b.id.length);
  const first = lone.filter(
    (claim, index) => !lone.slice(0, index).some((other) => isRepeat(claim, other)),
  );
  return {
    id: 'lone-numbers',
    title: 'Numbers only one source has',
    why: 'Nobody else bears them out. Find a second source, or say in the text who gives the number.',
    items: claims
      .filter((claim) => first.includes(claim))
      .map((claim) => ({
        about: cited.has(claim.id) ? 'Cited in the explainer' : 'On charts or in the ledger only',
        ...placeOf(claim, view),
        text: sayClaim(claim, view.story),
      }))
      .sort((a, b) => (a.about === b.about ? 0 : a.about < b.about ? -1 : 1)),
  };
}

/** How long something took is a part of its sentence, unless that is what the story counts. */
function hasNumber({ kind, measure, value, low, high }: Claim): boolean {
  if (kind === 'date' || (kind === 'duration' && measure === null)) return false;
  return value !== null || low !== null || high !== null;
}

function isSameNumber(a: Claim, b: Claim): boolean {
  const isSameSize =
    a.value === null
      ? b.value === null && a.low === b.low && a.high === b.high
      : a.value === b.value;
  if (!isSameSize) return false;
  const isSameMeasure = a.measure !== null && a.measure === b.measure;
  return isSameMeasure || a.unit?.toLowerCase() === b.unit?.toLowerCase();
}
