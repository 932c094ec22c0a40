/** Keeps one person told of without a number only where other sources count the same: one example among many is no count. */
import { perLanguage } from '../grammar/languages/languages.ts';
import type { ExtractedClaim } from '../../src/model/article.ts';
import { countingSet } from './counting-sets.ts';
import type { Counted } from './counted.ts';
import type { Subject } from './describe-claim.ts';
import { firstKnown } from './happening-beside.ts';
import { happeningOfCount } from './lexicon.ts';
import { kindsOf } from './kind-of.ts';
import { fold, wordsOf } from './words.ts';

/** Words from "also" to what also happened. */
const reach = 4;

const joining = countingSet('joining');
const carried = perLanguage(({ counting: { carried: nouns } }) => fold(nouns).split(' '));
const generic = countingSet('anyPeople');

/** True for a claim that counts one person without a number. */
export function isSingle({ flags }: ExtractedClaim): boolean {
  return flags.includes('single');
}

/** Takes a single; gives it counting what it says also happened to its noun, or `null` where it says neither. */
export function describeSingle(claim: ExtractedClaim, described: Subject | null): Subject | null {
  const head = claim.predicate?.head ?? null;
  if (head === null) return described ?? (claim.predicate?.companion == null ? null : open);
  if (happeningOfCount(head, claim.language) !== null) return described;
  if (generic(claim.language).has(fold(head))) return null;
  const nouns = carried(claim.language);
  const thing = nouns.includes(fold(head)) ? (nouns[0] ?? head) : fold(head);
  const happening = alsoHappened(claim) ?? described?.happening ?? null;
  return happening === null ? null : { ...open, happening, thing };
}

const open: Subject = {
  happening: null,
  verb: null,
  thing: null,
  topic: null,
  change: null,
  isOpen: false,
  narrowing: null,
  point: null,
  actor: null,
};

/** Takes the members of one measure; gives them without singles where no other source gives a number. */
export function keepSingles(members: readonly Counted[]): readonly Counted[] {
  return members.filter(
    ({ claim }) =>
      !isSingle(claim) ||
      members.some(
        (other) =>
          !isSingle(other.claim) &&
          other.claim.source !== claim.source &&
          (other.claim.predicate?.partitive !== true || other.claim.predicate.companion !== null),
      ),
  );
}

/** "A child … also was released": the words after the one that adds it to others. */
function alsoHappened(claim: ExtractedClaim): Subject['happening'] {
  const { quote, end, language } = claim;
  const words = wordsOf(quote.exact.slice(Math.max(end - quote.start, 0)));
  const at = words.findIndex((word) => joining(language).has(fold(word)));
  const kinds = kindsOf(claim, claim.predicate?.head ?? null);
  return at < 0 ? null : firstKnown(words.slice(at + 1, at + 1 + reach), { language, kinds });
}
