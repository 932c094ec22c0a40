/** Lines of pages that are not part of the article. */
import type { BoilerplateTable } from '../boilerplate-table.ts';

export const boilerplate: BoilerplateTable = {
  phrases: ['pubblicità', 'condividi', 'leggi anche', 'menu', 'abbonati', 'ultime notizie'],
  starts: ['leggi anche', 'foto:', 'abbonati'],
  tails: [],
  lists: [],
  bylines: ['di', 'a cura di', 'redazione'],
  mentions: [],
  carriers: [],
  publishers: [],
  outlets: 'agenzia corriere gazzetta giornale messaggero notizie quotidiano stampa'.split(' '),
  dateWords:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica il alle ore pubblicato aggiornato di gen feb mar apr mag giu lug ago set ott nov dic lun mer gio ven sab dom modificato ultimo aggiornamento h'.split(
      ' ',
    ),
  dateLabels: ['pubblicato', 'aggiornato', 'modificato', 'aggiornamento'],
};
