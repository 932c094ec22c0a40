/** Tells a number that a sentence names only to hold another against it: "not the 60 first reported". */
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { comparingSet } from './comparing-set.ts';
import { fold } from './words.ts';
import { wordsBefore } from './words-around.ts';

/** Words of the longest phrase, and of what points to a number already known. */
const reach = 5;

const any = comparingSet('heldAgainst');
const known = comparingSet('heldAgainstThe');
const definite = perLanguage(
  ({ speech: { classes } }) =>
    new Set(fold(`${classes.definite} ${classes.thingOwner} ${classes.groupOwner}`).split(' ')),
);

/** Takes a claim; gives true for "than the 40 the firm admits", "against 40", "not 40". */
export function isHeldAgainst(claim: ExtractedClaim): boolean {
  const before = wordsBefore(claim, reach);
  const isKnown = definite(claim.language).has(before.at(-1) ?? '');
  const lead = ` ${(isKnown ? before.slice(0, -1) : before).join(' ')}`;
  const phrases = [...any(claim.language), ...(isKnown ? known(claim.language) : [])];
  return phrases.some((phrase) => lead.endsWith(` ${phrase.replaceAll('-', ' ')}`));
}
