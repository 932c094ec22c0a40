/** Finds what a story is mainly about. */
import type { Group } from './group-measures.ts';

/** Takes the measures of a story; gives the id of the happening most claims are about, or `null`. */
export function findMainHappening(groups: readonly Group[]): string | null {
  const known = groups.flatMap(({ subject: { happening }, claims }) =>
    happening === null ? [] : [{ id: happening.id, count: claims.length }],
  );
  const ranked = [...Map.groupBy(known, ({ id }) => id)].map(([id, own]) => ({
    id,
    count: own.reduce((sum, { count }) => sum + count, 0),
  }));
  return ranked.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}
