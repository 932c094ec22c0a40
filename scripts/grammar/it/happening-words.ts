/** Words of news Italian for the happenings, by their ids. */
import type { HappeningWords } from '../languages/language-tables.ts';

export const happeningWords: Readonly<Record<string, HappeningWords>> = {
  freed: { words: 'liberare rilasciare liberazione', roles: 'prigioniero detenuto ostaggio' },
  detained: {
    words: 'arrestare fermare arresto fermo',
    roles: 'arrestato sospetto manifestante',
    counts: 'arresto',
  },
  killed: {
    words: 'morire uccidere decedere morto vittima decesso morte',
    roles: 'morto vittima morte corpo decesso vita',
    counts: 'morto morte decesso',
  },
  injured: { words: 'ferire ferito', roles: 'ferito' },
  missing: { words: 'disperdere disperso scomparire scomparso', roles: 'disperso scomparso' },
  infected: {
    words: 'contagiare infettare contagio caso',
    roles: 'caso contagio paziente',
    counts: 'caso contagio',
  },
  hospitalized: { words: 'ricoverare ricovero', roles: 'paziente ferito' },
  vaccinated: { words: 'vaccinare' },
  displaced: { words: 'evacuare sfollare sfollato evacuato', roles: 'sfollato evacuato residente' },
  rescued: { words: 'salvare soccorrere salvataggio', roles: 'superstite' },
  abducted: { words: 'rapire sequestrare rapimento', roles: 'ostaggio' },
  affected: { words: 'colpire coinvolgere interessare', roles: 'cliente utente famiglia' },
  stolen: { words: 'rubare furto' },
  paid: { words: 'pagare versare pagamento' },
  fined: { words: 'multare multa' },
  raised: { words: 'raccogliere donare raccolta' },
  costing: { words: 'costare costo' },
  spent: { words: 'spendere investire stanziare spesa' },
  lost: { words: 'perdere perdita' },
  sold: { words: 'vendere vendita' },
  bought: { words: 'acquistare comprare acquisto' },
  cut: {
    words: 'licenziare tagliare licenziamento esubero taglio',
    roles: 'posto lavoratore dipendente esubero operaio',
    counts: 'licenziamento esubero',
  },
  hired: { words: 'assumere assunzione', roles: 'posto' },
  employed: { words: 'impiegare occupare', roles: 'dipendente lavoratore' },
  striking: { words: 'sciopero scioperare', roles: 'lavoratore scioperante' },
  gathered: {
    words:
      'manifestare partecipare sfilare protestare radunare manifestazione corteo manifestante partecipante',
    roles: 'manifestante partecipante',
  },
  destroyed: { words: 'distruggere distruzione bruciare' },
  damaged: { words: 'danneggiare allagare danno' },
  closed: { words: 'chiudere chiusura' },
  won: { words: 'vincere ottenere conquistare vittoria' },
  seized: { words: 'sequestro confiscare' },
  convicted: { words: 'condannare condanna' },
  risen: { words: 'aumentare salire crescere aumento' },
  fallen: { words: 'calare scendere diminuire calo' },
};
