/** Folds a name so that spellings with and without accents or capitals meet. */

/** Lower case without accents; typographic apostrophes made plain. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
