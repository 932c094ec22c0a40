/** French words before a date. */
import type { DateModifierTable } from '../dates/modifier-table.ts';

export const dateModifiers: DateModifierTable = {
  before: [
    ['asOf', /(?<!\d )\b(?:au|à la date du)\s+$/i],
    ['since', /\bdepuis(?: le| la)?\s+$/i],
    ['until', /\bjusqu['’](?:au|à|en)(?: la)?\s+$/i],
    ['by', /\bd['’]ici(?: le| la| au)?\s+$/i],
    ['before', /\bavant(?: le| la)?\s+$/i],
    ['after', /\baprès(?: le| la)?\s+$/i],
    ['from', /(?:\bà partir du|\bdu)\s+$/i],
  ],
  sinceClause: /\bdepuis\b[^.,;:]*$/i,
  ofNoun:
    /(?<!\p{L})(?!(?:partir|compter|nuit|soir|soirée|matin|matinée|journée|bilan|chiffres?|données|rapport)\s)\p{L}{3,30}\s+(?:de|du)\s+#/iu,
  ranking: /\b(?:premiers?|pires?|plus|moindre)\b|\bpremière/i,
  published: /(?:\bpubliée?|\bcréée?|\bdate)\b/i,
  updated: /(?:\bmise? à jour|\bmodifiée?|\bactualisée?)(?![\p{L}\d])/iu,
};
