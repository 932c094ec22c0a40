/** Gives claims ids that can be typed and stay when text is added elsewhere. */
import { createHash } from 'node:crypto';
import type { BlockRole, ExtractedClaim } from '../../src/model/article.ts';

/** A number in the text is cited before the same number in a headline. */
const order: readonly BlockRole[] = ['body', 'subtitle', 'heading', 'title', 'dateline', 'header'];

/** A claim without its id, and the words of its number alone: "dozens" of "dozens of people". */
export interface Draft {
  readonly claim: Omit<ExtractedClaim, 'id'>;
  readonly number: string;
}

/** Takes the claims of one source in the order of the text; gives them with ids, in the same order. */
export function assignClaimIds(
  source: string,
  drafts: readonly Draft[],
): readonly ExtractedClaim[] {
  const taken = new Set<string>();
  const hashQuote = rememberHashes();
  const ids = new Map<Draft, string>();
  for (const role of order) {
    for (const draft of drafts) {
      const { claim } = draft;
      if (claim.role !== role) continue;
      const id = listIds(source, draft, hashQuote).find((candidate) => !taken.has(candidate));
      if (id === undefined)
        throw new Error(`invalid claim: ${claim.text} at ${claim.start} repeats`);
      taken.add(id);
      ids.set(draft, id);
    }
  }
  return drafts.flatMap((draft) => {
    const id = ids.get(draft);
    return id === undefined ? [] : [{ id, ...draft.claim }];
  });
}

/** The plain id, then ids with digits of the quote's hash, last with the claim's place in its quote. */
function* listIds(
  source: string,
  draft: Draft,
  hashQuote: (exact: string) => string,
): Generator<string> {
  const { claim } = draft;
  const plain = `${source}-${spellValue(draft)}`;
  yield plain;
  const quote = hashQuote(claim.quote.exact);
  for (const digits of [4, 8]) yield `${plain}-${quote.slice(0, digits)}`;
  const placed = hash(`${claim.start - claim.quote.start} ${quote}`);
  for (const digits of [4, 8, 64]) yield `${plain}-${placed.slice(0, digits)}`;
  yield `${plain}-${hash(`${claim.start} ${quote}`)}`;
}

/** A long sentence with many numbers is hashed once. */
function rememberHashes(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? hash(text);
    known.set(text, found);
    return found;
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function spellValue({ claim, number }: Draft): string {
  const { value, low, high, event, modality, flags } = claim;
  if (event !== null) return spellDays(event.from, event.to);
  // "All but three" counts others than three, "a child" prints no number.
  if (flags.includes('complement') || flags.includes('single')) return spellWords(number);
  if (value !== null) return spellNumber(value);
  if (low !== null && high !== null && modality === 'range')
    return `${spellNumber(low)}-${spellNumber(high)}`;
  return spellWords(number);
}

/** "2026-01-13", a whole month "2026-01", a whole year "2026", else both ends. */
function spellDays(from: string, to: string): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const isMonth =
    from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && Number(to.slice(8)) > 27;
  return isMonth
    ? from.slice(0, 7)
    : `${from}-to-${to.slice(from.slice(0, 5) === to.slice(0, 5) ? 5 : 0)}`;
}

function spellNumber(value: number): string {
  return `${value < 0 ? 'minus-' : ''}${String(Math.abs(value)).replace(/[^0-9a-z.-]/g, '')}`;
}

/** "a significant number of" is "significant-number": the smallest words say nothing. */
function spellWords(text: string): string {
  const words = text
    .slice(0, 100)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2);
  return words.slice(0, 2).join('-') || 'number';
}
