const hashed = /"([^"]+?)-[0-9a-f]{16}"/g;

/** Takes from the names of fonts the hashes that keep them apart, where they stay apart without. */
export function shortenFamilies(css: string): string {
  const names = [...css.matchAll(hashed)];
  const before = new Set(names.map(([whole]) => whole));
  const after = new Set(names.map(([, name = '']) => name));
  return before.size === after.size ? css.replace(hashed, '"$1"') : css;
}
