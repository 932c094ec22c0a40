/** Italian words that stand around a number and say what happened to what it counts. */
import * as spanish from '../es/event-verbs.ts';
import type { PredicateTables } from '../predicate-types.ts';

/** Those not said here are as in Spanish. */
export const predicates: PredicateTables = {
  ...spanish,
  measureWords:
    'salire scendere raggiungere superare totalizzare includere essere avere fare totale cifra numero somma lista gruppo',
  figureNouns: 'cifra cifre numero numeri totale bilancio stima',
  eventNouns:
    'morte morti arresto arresti liberazione sequestro licenziamento licenziamenti evacuazione sciopero crollo protesta',
  stateAdverbs: 'ancora già ora attualmente ieri oggi finora',
  stateNouns: 'carcere prigione custodia ospedale ospedali quarantena isolamento sciopero',
  statePrepositions: 'in nel nella da fino durante prima dopo sotto a al tra entro',
  insidePrepositions: 'in nel nella sotto',
  futureWords: 'sarà saranno potrebbe potrebbero dovrebbe dovrebbero',
  partBefore: 'compresi comprese tra fra',
  partPronouns: 'loro cui quali',
  partAfter: 'i gli le loro cui quali',
  partLink: 'di',
  partContractions: 'dei degli delle',
  wholeArticles: 'i gli le',
  placePrepositions: 'in a nel nella vicino',
  conditions: 'morti morte feriti ferite dispersi disperse arrestati liberi vivi vive malati',
  clauseConjunctions: 'che sebbene mentre ma perché se quando dopo prima poiché',
  hedges: 'circa quasi oltre più meno almeno fino a al solo soltanto altri altre totale con',
  eventReports: 'accusare condannare denunciare registrare',
};
