/** Spanish words before a date. */
import type { DateModifierTable } from '../dates/modifier-table.ts';

export const dateModifiers: DateModifierTable = {
  before: [
    ['asOf', /(?<!\d )\b(?:al|a fecha del?|con corte al?|hasta la fecha del?)\s+$/i],
    ['since', /\bdesde(?: el| la)?\s+$/i],
    ['until', /\bhasta(?: el| la)?\s+$/i],
    ['by', /\b(?:antes del?|para el)\s+$/i],
    ['after', /\b(?:después|tras|luego)(?: del?| el| la)?\s+$/i],
    ['from', /\b(?:a partir del?|del)\s+$/i],
  ],
  sinceClause: /\bdesde\b[^.,;:]*$/i,
  ofNoun:
    /(?<!\p{L})(?!(?:partir|antes|después|noche|madrugada|mañana|tarde|jornada|día|balance|recuento|informe|parte|cifras?|datos|saldo)\s)\p{L}{3,30}\s+del\s+#/iu,
  ranking: /\b(?:mayor|menor|peor|mejor|primer[ao]?|más)\b/i,
  published: /\b(?:publicad[oa]|cread[oa]|fecha)\b/i,
  updated: /\b(?:actualizad[oa]|modificad[oa]|actualización)\b/i,
};
