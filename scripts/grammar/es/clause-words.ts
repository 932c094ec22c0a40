/** Spanish words that bound clauses and mark captions. */
import type { ClauseTable } from '../clause-types.ts';

export const clauseWords: ClauseTable = {
  nonFinite: 'ser sido siendo haber habido',
  finiteEnding: /[a-zñ]{2}(?:ó|aron|ieron|jeron|aba|aban|ían)$/,
  placesVerbs: false,
  noVerbs: 'desde',
  linking: 'pero y además también asimismo',
  trailing: 'tras mientras pese incluidos incluidas junto',
  comparing: 'como',
  placing: 'en durante tras desde',
  pictures: 'foto fotografía imagen captura fotograma archivo',
  showing: 'muestra muestran tomada tomado cedida captada difundida posa posan',
  conditions: 'si',
  timing: 'cuando',
};
