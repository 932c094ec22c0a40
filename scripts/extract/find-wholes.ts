/** Finds the set that "all but three" or "one of them" is taken from: the count of it that its article gave last. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { happeningForms } from '../grammar/happening-forms.ts';

/** Characters from a set to what is taken from it, where no word says which set. */
const breath = 420;

/** Characters between a part and the whole that follows it: "all but three of the 21". */
const nextWithin = 12;

const shortestNoun = 4;

/**
 * Takes the claims of one source in order; gives them with what is left of a set counted, and the flag `of:<claim>` on
 * what is taken from one. "All but three" of 21 is the interval 18 to 18, its value left to the words.
 */
export function findWholes(claims: readonly ExtractedClaim[]): readonly ExtractedClaim[] {
  return claims.map((claim, at) => {
    const isRest = claim.flags.includes('complement');
    if (!isRest && !isOfThem(claim)) return claim;
    const whole = wholeAfter(claim, claims[at + 1]) ?? wholeBefore(claim, claims.slice(0, at));
    if (whole === null) return claim;
    const taken = { ...claim, flags: [...claim.flags, `of:${whole.id}`] };
    const left = (whole.value ?? 0) - (claim.value ?? 0);
    return isRest ? { ...taken, value: null, low: left, high: left } : taken;
  });
}

function isOfThem({ flags, unit }: ExtractedClaim): boolean {
  return flags.includes('single') && unit === null;
}

function wholeAfter(
  claim: ExtractedClaim,
  next: ExtractedClaim | undefined,
): ExtractedClaim | null {
  if (next === undefined || next.start - claim.end > nextWithin) return null;
  const isWhole = next.predicate?.relation === 'whole' && next.quote.start === claim.quote.start;
  return isWhole && isSet(next, claim) ? next : null;
}

/** The last count of what the sentence names, of what happened to it where the sentence says so. */
function wholeBefore(
  claim: ExtractedClaim,
  before: readonly ExtractedClaim[],
): ExtractedClaim | null {
  const words = wordsBefore(claim);
  const sets = before.filter(
    (other) => isSet(other, claim) && other.predicate?.relation !== 'whole',
  );
  const named = sets.filter((other) => words.some((word) => isNounOf(word, other)));
  const forms = happeningForms(claim.language);
  const told = new Set(words.flatMap((word) => [...(forms.get(word) ?? [])]));
  const befallen = named.filter(({ predicate }) =>
    [predicate?.verb ?? '', ...(predicate?.modifiers ?? [])].some((word) =>
      [...(forms.get(word) ?? [])].some((id) => told.has(id)),
    ),
  );
  const near = (named.length > 0 ? named : sets).filter(({ end }) => claim.start - end <= breath);
  return befallen.at(-1) ?? near.at(-1) ?? null;
}

function isSet({ kind, value, modality, flags }: ExtractedClaim, part: ExtractedClaim): boolean {
  const isPlain = kind === 'count' && modality === 'exact' && flags.length === 0;
  return isPlain && value !== null && value > (part.value ?? 0);
}

function isNounOf(word: string, { predicate }: ExtractedClaim): boolean {
  const head = predicate?.head ?? '';
  const bare = word.replace(/s$/, '');
  return bare.length >= shortestNoun && (head === bare || head.endsWith(bare));
}

function wordsBefore({ quote, start }: ExtractedClaim): string[] {
  const text = quote.exact.slice(0, Math.max(start - quote.start, 0)).toLowerCase();
  return text.match(/\p{L}+/gu) ?? [];
}
