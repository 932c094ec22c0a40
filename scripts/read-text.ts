/** Reads the claims of a text that stands in no story: normalize, then extract. */
import type { Claim } from '../src/model/claim.ts';
import { extractClaims } from './extract/extract-claims.ts';
import { normalizeSource, type SourceDesk } from './normalize/normalize-source.ts';

/** Takes a text and the ISO date it was published, or `null` to find it in the text; gives its claims in order. */
export function readText(text: string, published: string | null): readonly Claim[] {
  const raw = { file: 'text', text, encoding: 'utf-8', sha256: '0'.repeat(64) };
  const desk: SourceDesk =
    published === null ? {} : { published: { date: published, how: 'desk', text: null } };
  const claims = extractClaims(normalizeSource(raw, 'text', desk)).filter(
    // One person without a number counts only beside what other articles count.
    ({ flags }) => !flags.includes('single'),
  );
  // The published data holds nothing that only reconciling needs; JSON leaves out what is undefined.
  return claims.map((claim) => ({
    ...claim,
    predicate: undefined,
    role: undefined,
    language: undefined,
    telling: undefined,
  }));
}
