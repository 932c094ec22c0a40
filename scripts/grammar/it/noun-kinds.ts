/** Italian nouns by what they stand for, singular. */
import type { NounKind } from '../en/noun-kinds.ts';

export const nounKinds: Partial<Readonly<Record<NounKind, string>>> = {
  people:
    'persona gente individuo cittadino cittadina abitante residente uomo donna civile bambino bambina ragazzo ragazza neonato adolescente giovane adulto pensionato lavoratore lavoratrice dipendente operaio impiegato agricoltore pescatore minatore conducente pilota marinaio passeggero viaggiatore turista visitatore cliente paziente malato medico infermiere infermiera insegnante alunno studente padre madre soldato militare ufficiale poliziotto agente combattente ribelle terrorista prigioniero detenuto ostaggio sospetto imputato manifestante scioperante attivista iscritto tifoso spettatore partecipante delegato elettore candidato deputato senatore ministro sindaco giudice avvocato giornalista pompiere soccorritore volontario migrante rifugiato profugo sfollato superstite sopravvissuto vittima morto ferito disperso consumatore utente azionista contribuente inquilino proprietario famiglia coppia giocatore direttore ingegnere scienziato ricercatore',
  animals:
    'animale uccello pesce mucca pecora maiale cavallo cane gatto pollo balena delfino lupo orso ape specie',
  jobs: 'posto impiego',
  places:
    'casa abitazione edificio scuola ospedale ufficio negozio chiesa moschea fabbrica stabilimento stazione ponte strada via villaggio città quartiere comune provincia regione appartamento carcere porto aeroporto stadio albergo ettaro',
  things:
    'auto automobile veicolo camion autobus treno aereo barca nave arma fucile drone missile bomba conto documento messaggio telefono computer bottiglia tonnellata barile litro letto dose test tampone vaccino mascherina tenda albero',
};

/** Nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'lavoratore dipendente operaio impiegato',
  'casa abitazione',
  'azienda impresa società',
  'negozio esercizio',
  'barca nave imbarcazione',
  'alunno studente',
  'medico dottore',
];
