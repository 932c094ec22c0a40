/** Small words that decide what a number counts; those not said here are as in Spanish. */
import type { CountingWords } from '../en/counting-words.ts';
import { countingWords as base } from '../es/counting-words.ts';

export const countingWords: CountingWords = {
  ...base,
  anyPeople:
    'persona gente individuo cittadino cittadina abitante residente uomo donna civile altro altra',
  lightVerbs:
    'essere stare avere fare dire annunciare confermare affermare stimare calcolare contare raggiungere superare salire includere arrivare lasciare registrare ammontare',
  auxiliaries:
    'è sono era erano fu furono ha hanno stato stata stati state sarà saranno viene vengono',
  lasting: 'ancora restano resta rimangono rimane',
  periods: 'anno:year mese:month settimana:week decennio:decade secolo:century',
  carrying: 'portare tenere avere',
  carried: 'bambino bambina neonato figlio figlia',
  joining: 'anche compreso compresa tra',
};
