/** Closed word classes of Spanish. */
import type { WordClasses } from '../speech-types.ts';

export const wordClasses: WordClasses = {
  determiner:
    'el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra algunos algunas varios varias muchos muchas otros otras otro otra cada ambos ambas todos todas ningún ninguna',
  preposition:
    'de del en a al por para con sin sobre entre contra desde hacia hasta bajo ante tras durante mediante',
  subordinator: 'que porque aunque mientras cuando si como pues donde según',
  coordinator: 'y e o u ni pero sino',
  contrast: 'aunque mientras pero sino',
  person: 'él ella',
  group: 'ellos ellas',
  thing: 'ello esto',
  self: 'yo nosotros nosotras',
  relative: 'que quien quienes cual cuales cuyo cuya cuyos cuyas',
  auxiliary:
    'es son era eran fue fueron ser sido siendo está están estaba estaban estuvo ha han había habían hubo habrá habrán haya hayan hay puede pueden podría podrían debe deben va van será serán sería serían',
  passive: 'es son era eran fue fueron ser sido será serán',
  negation: 'no nunca jamás tampoco sin',
  adverb:
    'también ya aún todavía ayer hoy mañana anoche luego después antes ahora entonces además sin_embargo mientras asimismo igualmente finalmente previamente públicamente posteriormente solo sólo apenas siempre nunca no recientemente inicialmente supuestamente presuntamente nuevamente',
  time: 'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ayer hoy anoche mañana tarde noche semana semanas mes meses año años día días',
  finite:
    'tiene tienen tuvo hizo hicieron hace hacen llegó llegaron dio dieron quedó quedaron permanece permanecen sigue siguen',
  example: 'incluida incluido incluidos incluidas como especialmente particularmente entre',
  infinitive: '',
  agent: 'por',
  complementizer: 'que',
  question: 'si cómo qué cuándo dónde cuántos cuántas cuánto',
  timeLead: 'pasado pasada próximo próxima último última',
  verbParticle: '',
  reckoning: 'estimación estimaciones cifra cifras pronóstico proyección recuento balance',
  hearsay: 'presuntamente supuestamente',
  presenting: 'revelar divulgar publicar mostrar denunciar informar',
  indefinite: 'un una',
  degree: 'menos más mitad',
  statistic: 'encuesta encuestas sondeo sondeos estudio estudios censo análisis estimación',
  owner: 'su sus',
  personOwner: 'su sus',
  groupOwner: '',
  thingOwner: '',
  definite: 'el la los las este esta ese esa dicho dicha',
  venue: 'en',
  relation: 'rival aliado aliada crítico amigo amiga colega homólogo',
  hearsayAdjective: 'supuesto supuesta presunto presunta',
  appeal: '',
  spokes: 'portavoz vocero vocera representante',
  impersonal: 'se',
  dative: 'a al',
  plural: 'varios varias algunos algunas muchos muchas',
  nounLink: 'de del para en con por',
  particle: 'de del la las los y e da do dos van von',
};
