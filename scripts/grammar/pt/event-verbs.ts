/** Portuguese words that stand around a number and say what happened to what it counts. */
import * as spanish from '../es/event-verbs.ts';
import type { PredicateTables } from '../predicate-types.ts';

/** Those not said here are as in Spanish. */
export const predicates: PredicateTables = {
  ...spanish,
  measureWords:
    'somar totalizar alcançar superar atingir subir cair aumentar crescer incluir ser haver ter fazer chegar ficar total cifra número quantidade soma lista grupo passar',
  figureNouns: 'cifra cifras número números total totais balanço saldo estimativa',
  eventNouns:
    'morte mortes óbito óbitos prisão prisões detenção detenções resgate libertação sequestro demissão demissões queda protesto greve evacuação',
  stateAdverbs:
    'ainda já agora atualmente ontem hoje anteriormente continuam continua permanecem permanece seguem segue',
  stateNouns:
    'prisão cadeia custódia detenção cativeiro hospital hospitais uti quarentena isolamento greve',
  statePrepositions:
    'em no na nos nas desde até durante antes depois após sob ao à entre por dentro',
  insidePrepositions: 'em no na sob',
  futureWords: 'vai vão prevê preveem espera esperam poderia poderiam será serão deve devem',
  partBefore: 'incluindo entre inclusive',
  partPronouns: 'eles elas quais quem deles delas',
  partAfter: 'os as estes estas esses essas seus suas quais',
  partContractions: 'dos das deles delas',
  wholeArticles: 'os as o a',
  placePrepositions: 'em no na perto',
  conditions:
    'mortos mortas feridos feridas desaparecidos desaparecidas presos presas detidos livres vivos vivas doentes hospitalizados desabrigados',
  clauseConjunctions: 'que embora enquanto mas porque se quando depois antes pois',
  hedges:
    'a uns umas quase cerca aproximadamente mais menos ao até só apenas entre outros outras cada total com de pelo em para',
  eventReports: 'acusar condenar denunciar registrar',
};
