/** Puts items that are about the same thing together. */
import type { Item } from './section.ts';

/** Gives the groups in the order in which their first items come. */
export function groupItems(
  items: readonly Item[],
): readonly { readonly about: string | null; readonly items: readonly Item[] }[] {
  const abouts = [...new Set(items.map(({ about }) => about))];
  return abouts.map((about) => ({ about, items: items.filter((item) => item.about === about) }));
}
