/** Italian words that say what a number is to its clause: a level, a change, a sum of something. */
import type { ClauseRoleWords } from '../clause-role-words.ts';

export const clauseRoles: Partial<ClauseRoleWords> = {
  rises: 'salire aumentare crescere balzare',
  falls: 'scendere calare diminuire crollare',
  riseNouns: 'aumento crescita rialzo',
  fallNouns: 'calo discesa riduzione diminuzione',
  linkingVerbs: 'essere raggiungere superare ammontare stimare calcolare costare restare',
  sizingVerbs: 'portare ridurre tagliare fissare stimare',
  originPrepositions: 'da',
  levelPrepositions: 'a',
  differencePrepositions: 'di',
  sizeLinks: 'di',
  worthLinks: 'per',
  sizedNouns:
    'affluenza partecipazione astensione utile utili ricavi vendite tariffa prezzo prezzi azioni stipendio inflazione disoccupazione debito deficit bilancio multa cauzione riscatto risarcimento costo costi perdita perdite popolazione sostegno vantaggio maggioranza magnitudo temperatura tasso pil produzione esportazioni prestito imposta affitto investimento fondo aiuto donazione pensione valore consumo spesa profondità altezza lunghezza superficie velocità peso capacità efficacia voti volume',
  sizedPronouns: 'che',
  sizedAdjectives: 'efficace:efficacia',
};
