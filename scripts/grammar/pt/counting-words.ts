/** Small words that decide what a number counts; those not said here are as in Spanish. */
import type { CountingWords } from '../en/counting-words.ts';
import { countingWords as base } from '../es/counting-words.ts';

export const countingWords: CountingWords = {
  ...base,
  anyPeople:
    'pessoa gente vizinho vizinha indivíduo cidadão cidadã habitante morador moradora homem mulher civil outro outra',
  lightVerbs:
    'ser estar ter haver ficar fazer dizer informar anunciar confirmar afirmar estimar calcular somar alcançar superar incluir chegar deixar registrar registrar contar subir',
  auxiliaries: 'foi foram é são era eram está estão há tem têm tinha tinham será serão',
  lasting: 'ainda continuam continua permanecem permanece',
  periods: 'ano:year mês:month semana:week década:decade século:century',
  carrying: 'carregar levar trazer ter',
  carried: 'criança bebê bebé filho filha menino menina',
  joining: 'também incluindo inclusive entre',
};
