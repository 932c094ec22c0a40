/** Names who stands behind a claim, in as few words as a label has room for. */
import type { Claim } from '../model/claim.ts';
import type { StoryInput } from './chart-input.ts';
import { formatClaim, formatDays } from './format-claim.ts';

/** Digits, and the words for numbers in the languages the charts speak. */
const numberWord =
  /\p{N}|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|docenas?|cien|cientos|miles|mil|millones|mitad|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|douzaines?|cents?|mille|milliers|moitié)\b/iu;

/** True where a name holds a number: it must be printed whole, as part of it would be another number. */
export function holdsNumber(name: string): boolean {
  return numberWord.test(name);
}

/** Gives who says so without what follows the first comma (whole where it holds a number), else the publisher of the report, else `null`. */
export function nameParty(
  { attributedTo, source }: Pick<Claim, 'attributedTo' | 'source'>,
  { sources }: Pick<StoryInput, 'sources'>,
): string | null {
  const publisher = sources.find(({ id }) => id === source)?.publisher ?? null;
  if (attributedTo === null) return publisher;
  return holdsNumber(attributedTo) ? attributedTo : (attributedTo.split(', ')[0] ?? attributedTo);
}

/** Gives a claim in a line of plain words, "over 400, Ministry of Health, 13 Jan": what a mark is called where it is not seen. */
export function sayClaim(claim: Claim, input: StoryInput): string {
  const party = nameParty(claim, input) ?? input.words.unattributed;
  const days = claim.asOf === null ? [] : [formatDays(claim.asOf, input.locale, 'tick')];
  return [formatClaim(claim, input.locale, input.words), party, ...days].join(', ');
}

/** Gives a label with a capital first letter, for the start of a title. */
export function capitalize(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1);
}
