/** Dates the sources that carry no date by the others, and with them the numbers that hold for the day they appeared. */
import type { ExtractedClaim } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { inferPublished } from './infer-published.ts';

/** Takes the sources and claims of a story; gives both, with dates that were inferred said to be so. */
export function dateSources(
  sources: readonly Source[],
  claims: readonly ExtractedClaim[],
): { readonly sources: readonly Source[]; readonly claims: readonly ExtractedClaim[] } {
  const undated = new Set(sources.flatMap(({ id, published }) => (published === null ? [id] : [])));
  if (undated.size === 0) return { sources, claims };
  const inferred = inferPublished(sources, claims);
  return {
    sources: sources.map((source) => {
      const date = inferred.get(source.id);
      if (source.published !== null || date === undefined) return source;
      return { ...source, published: { date, how: 'inferred', text: null } };
    }),
    claims: claims.map((claim) => {
      const day = undated.has(claim.source) ? inferred.get(claim.source) : undefined;
      if (claim.kind === 'date' || claim.asOf !== null || day === undefined) return claim;
      return { ...claim, asOf: { from: day, to: day, text: null, how: 'published' } };
    }),
  };
}
