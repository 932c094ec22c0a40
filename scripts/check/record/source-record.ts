/** What the judge knows of a source: its article where that is at hand, else the sentences that its claims quote. */
import { createHash } from 'node:crypto';
import type { Claim } from '../../../src/model/claim.ts';
import type { Source } from '../../../src/model/source.ts';
import { decodeSeed } from '../text/decode-bytes.ts';
import type { SourceRecord } from './story-record.ts';

/** Stands for each character of an article that is not known. */
export const gap = '\0';

/** Takes the bytes of a source's article, `undefined` where there is no such file, and the claims read in it. */
export function readSource(
  path: string,
  source: Source,
  claims: readonly Claim[],
  bytes: Uint8Array | undefined,
): SourceRecord {
  if (bytes === undefined) return { path, source, text: null, sha256: null };
  const text = decodeSeed(bytes, (decoded) =>
    claims.every((claim) => decoded.slice(claim.start, claim.end) === claim.text),
  );
  return { path, source, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Takes a source without its article, and the claims read in it: its quoted sentences stand where they stood.
 *
 * @param between - stands for each character that no sentence tells
 */
export function quotedSource(
  path: string,
  source: Source,
  claims: readonly Claim[],
  between: string,
): SourceRecord {
  const quotes = claims.map(({ quote }) => quote).toSorted((a, b) => a.start - b.start);
  const text = quotes.reduce(
    (known, { start, end, exact }) =>
      known.slice(0, start).padEnd(start, between) +
      exact.padEnd(end - start, between) +
      known.slice(end),
    '',
  );
  // A suffix may tell of more than the last sentence holds.
  const length = Math.max(0, ...quotes.map(({ end, suffix }) => end + suffix.length));
  return { path, source, text: text.padEnd(length, between), sha256: source.sha256 };
}
