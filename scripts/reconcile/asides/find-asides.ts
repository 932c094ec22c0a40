/** Finds the numbers that are not about the story's subject: what articles mention in passing. */
import type { ExtractedClaim } from '../../../src/model/article.ts';
import type { Source } from '../../../src/model/source.ts';
import type { Group } from '../group-measures.ts';
import { findGround } from './ground.ts';
import { isElsewhere } from './is-elsewhere.ts';
import { isHistory } from './is-history.ts';
import { isLone, isUnsaid } from './is-lone.ts';
import { isAnchor, isCompound, isFactor, isLength, isPrice } from './is-passing.ts';
import { isBorneOut, isDisputed, isEchoed, isLead, isRepeated } from './mention.ts';
import type { Mention } from './mention.ts';

/** Rarity says nothing in a story of fewer sources. */
const fewestSources = 3;

const always = [isAnchor];
const unlessBorneOut = [isCompound, isFactor];
const belowLead = [isLength];
const saidOnce = [isPrice, isHistory];
const amongSources = [isElsewhere, isLone, isUnsaid];

/** Takes the measures found, the claims of a story and its sources; gives the claims that no measure should hold. */
export function findAsides(
  groups: readonly Group[],
  claims: readonly ExtractedClaim[],
  sources: readonly Source[],
): ReadonlySet<ExtractedClaim> {
  const ground = findGround(groups, claims, sources);
  const isCrowded = sources.length >= fewestSources;
  return new Set(
    groups.flatMap((group) =>
      group.claims.filter((claim) => {
        const others = group.claims.filter(({ source }) => source !== claim.source);
        return isAside({ claim, group, others, ground }, isCrowded);
      }),
    ),
  );
}

function isAside(mention: Mention, isCrowded: boolean): boolean {
  const holds = (rule: (of: Mention) => boolean): boolean => rule(mention);
  if (always.some(holds)) return true;
  if (isBorneOut(mention) || isDisputed(mention)) return false;
  if (unlessBorneOut.some(holds)) return true;
  if (isLead(mention)) return false;
  if (belowLead.some(holds)) return true;
  if (isRepeated(mention)) return false;
  if (saidOnce.some(holds)) return true;
  return isCrowded && !isEchoed(mention) && amongSources.some(holds);
}
