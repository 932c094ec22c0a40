/** Small Italian words that decide whether a number can be held against another. */
import type { ComparingWords } from '../en/comparing-words.ts';

export const comparingWords: ComparingWords = {
  partHeads:
    'primo prima primi prime ultimo ultima ultimi ultime uno una due tre quattro cinque sei sette otto nove dieci undici dodici dozzina decina decine alcuni alcune molti molte nessuno nessuna metà ogni vari varie solo resto maggioranza minoranza parte quarto terzo',
  partLinks: 'compresi comprese tra-cui fra-cui di-cui con totale',
  addingBefore: 'altri altre ulteriori',
  addingAfter: 'aggiuntivi aggiuntive',
  formerly: 'finora prima salito-da sceso-da in-precedenza',
  heldAgainst: 'contro rispetto-a non e-non invece-di al-posto-di',
  heldAgainstThe: 'che sotto sopra il-doppio-di',
  contrasting:
    'ma però mentre invece tuttavia sebbene solo soltanto appena reale vero smentisce nega contesta respinge insiste sostiene riconosce ammette',
  widest: 'mondiale mondo globalmente',
  estimating:
    'stima stimano stimato stime modello modelli proiezione proiezioni previsione previsioni calcola calcolano',
  planning:
    'sarà saranno prevede prevedono previsto prevista previsti previste potrebbe potrebbero dovrebbe dovrebbero',
  perfect: 'avere ha hanno aveva avevano avrebbe avrebbero',
  opposites: 'favore/contro sì/no favorevoli/contrari',
};
