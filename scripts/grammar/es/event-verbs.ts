/** Spanish words that stand around a number and say what happened to what it counts. */

/** Verbs and nouns that only bring a number: what happened is said elsewhere in the clause. */
export const measureWords =
  'ascender oscilar alcanzar superar sumar totalizar elevar subir bajar aumentar crecer incluir ser haber tener hacer llegar quedar resultar totalizar sumar total cifra número cantidad suma lista grupo';

/** Nouns for a number given before or after what it counts. */
export const figureNouns = 'cifra cifras número total totales balance saldo recuento';

/** Nouns that stand for what happened. */
export const eventNouns =
  'liberación liberaciones excarcelación excarcelaciones detención detenciones arresto arrestos muerte muertes fallecimiento fallecimientos desaparición secuestro secuestros asesinato asesinatos víctima víctimas contagio contagios caso casos infección despido despidos recorte pérdida pérdidas venta compra rescate evacuación deportación expulsión robo ataque atentado accidente voto votos multa condena huelga';

/** Adverbs that set a state apart from another. */
export const stateAdverbs =
  'aún todavía ya ahora actualmente nuevamente anoche ayer hoy previamente inicialmente diariamente semanalmente mensualmente anualmente recientemente siguen sigue permanecen permanece continúan continúa';

/** Nouns that name a state after a preposition: "en prisión", "tras las rejas". */
export const stateNouns =
  'prisión prisiones cárcel cárceles rejas custodia detención cautiverio cautividad hospital hospitales cuarentena aislamiento exilio libertad huelga paro servicio cuidados arresto';

/** Prepositions after which a time or a state may follow. */
export const statePrepositions =
  'en desde hasta durante antes después tras bajo a al entre hacia por dentro';

/** Those after which a state is the one that lasts. */
export const insidePrepositions = 'en tras bajo';

/** Words that may stand between such a preposition and its time. */
export const timeLinks =
  'el la los las un una este esta de del que último última últimos últimas pasado pasada próximo próxima primer primera comienzo comienzos inicio principio principios final finales fines mitad mediados día días semana semanas mes meses año años década horas hora minutos mañana tarde noche lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy';

/** Those of them that are a time by themselves. */
export const times =
  'día días semana semanas mes meses año años década hora horas minutos noche lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy';

/** Words before a verb that put it in the future. */
export const futureWords = 'va van prevé prevén espera esperan podría podrían será serán';

/** Words before a number that make it a part of another. */
export const partBefore = 'incluidos incluidas incluido incluida entre';

/** Pronouns for the whole: "de los cuales 24". */
export const partPronouns = 'ellos ellas cuales quienes';

/** Words after a number and "de" that make it a part. */
export const partAfter = 'ellos ellas los las estos estas esos esas sus cuales quienes';

/** Words that are such a link and the article in one. */
export const partContractions = '';

/** The word between a part and its whole. */
export const partLink = 'de';

/** Articles that point to a known whole: "los 2.000 detenidos". */
export const wholeArticles = 'los las el la';

/** Prepositions before a place. */
export const placePrepositions = 'en cerca';

/** Verbs that only say what something is called or thought to be. */
export const namingVerbs = 'considerar llamar conocer denominar creer calificar';

/** Adjectives that say what became of what is counted. */
export const conditions =
  'muertos muertas heridos heridas desaparecidos desaparecidas presos presas detenidos detenidas libres vivos vivas enfermos hospitalizados infectados encarcelados';

/** Conjunctions that open another clause. */
export const clauseConjunctions =
  'que aunque mientras pero porque si cuando después antes sino pues quienes';

/** Words that may stand between a verb and its number. */
export const hedges =
  'a unos unas casi cerca alrededor aproximadamente más menos al hasta sólo solo apenas entre otros otras cada total con';

/** Reporting verbs, as lemmas, that are also events. */
export const eventReports = 'acusar condenar denunciar registrar';

/** The word before a verb of being that only says that there is something. */
export const existential = '';
