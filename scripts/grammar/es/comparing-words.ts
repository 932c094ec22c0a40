/** Small Spanish words that decide whether a number can be held against another. */
import type { ComparingWords } from '../en/comparing-words.ts';

export const comparingWords: ComparingWords = {
  partHeads:
    'primero primera primeros primeras último última últimos últimas uno una dos tres cuatro cinco seis siete ocho nueve diez once doce docena decenas algunos algunas muchos muchas ninguno ninguna mitad cada varios varias solo resto mayoría minoría parte cuarto tercio',
  partLinks:
    'incluidos incluidas incluyendo entre con de-ellos de-ellas de-los-cuales de-las-cuales total eleva',
  addingBefore: 'otros otras adicionales',
  addingAfter: 'más menos adicionales',
  heldAgainst: 'frente-a contra no y-no en-lugar-de en-vez-de',
  heldAgainstThe: 'que ante por-debajo-de por-encima-de el-doble-de',
  formerly: 'hasta-ahora antes subió-de bajó-de cayó-de pasó-de',
  contrasting:
    'pero embargo mientras aunque cambio solo sólo solamente apenas real verdadera verdadero desmiente desmintió niega negó rechaza rechazó contradice insiste insistió sostiene reconoce reconoció admite admitió rebaja rebajó eleva elevó',
  widest: 'mundial mundialmente mundo globalmente',
  estimating:
    'estima estiman estimó estimaron estimación estimaciones modelo modelos proyección proyecciones proyecta calcula calculan',
  planning:
    'será serán prevé prevén previsto prevista previstos previstas planea planean podría podrían espera esperan',
  perfect: 'haber ha han había habían habría habrían',
  opposites: 'favor/contra sí/no aprueba/desaprueba aprueban/desaprueban acuerdo/desacuerdo',
};
