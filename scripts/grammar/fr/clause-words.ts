/** French words that bound clauses and mark captions. */
import type { ClauseTable } from '../clause-types.ts';

export const clauseWords: ClauseTable = {
  nonFinite: 'être été étant avoir eu',
  finiteEnding: /[a-zàâçéèêîôû]{2}(?:èrent|aient)$/,
  placesVerbs: false,
  noVerbs: 'selon été mort fait mis pris',
  linking: 'mais et cependant toutefois aussi',
  trailing: 'malgré tandis notamment alors',
  comparing: 'comme',
  placing: 'dans à pendant lors depuis',
  pictures: 'photo photographie image capture',
  showing: 'montre montrent prise diffusée fournie pose posent',
  conditions: 'si',
  timing: 'quand lorsque lorsqu',
};
