/** Lines of pages that are not part of the article. */
import type { BoilerplateTable } from '../boilerplate-table.ts';

export const boilerplate: BoilerplateTable = {
  phrases: [
    'publicidade',
    'compartilhar',
    'partilhar',
    'leia mais',
    'menu',
    'assine',
    'últimas notícias',
  ],
  starts: ['leia também', 'leia mais', 'veja também', 'foto:', 'assine'],
  tails: [],
  lists: [],
  bylines: ['por', 'redação', 'da redação'],
  mentions: [],
  carriers: [],
  publishers: [],
  outlets: 'agência correio diário folha gazeta imprensa jornal notícias tribuna'.split(' '),
  dateWords:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira feira de às h publicado publicada atualizado atualizada em jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom modificado atualização última o'.split(
      ' ',
    ),
  dateLabels: ['publicado', 'publicada', 'atualizado', 'atualizada', 'modificado', 'atualização'],
};
