/** Spanish words that end a noun phrase, and how plural nouns become singular. */
export const nounFirst = true;
export const ofWords = 'de del';

/** Words between a number and the noun it counts: "de los", "nuevos". */
export const determiners =
  'de los las sus estos estas esos esas otros otras nuevos nuevas primeros primeras';

export const phraseStops =
  'es son era eran fue fueron ha han había habían sido ser estar está están estaba estaban a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras que quien quienes cual cuales cuyo donde cuando como si porque mientras aunque y e o u ni pero sino no sólo solo ya aún todavía también más menos muy tan este esta esto estos estas ese esa esos esas aquel aquella el la los las lo un una unos unas su sus se le les me te nos él ella ellos ellas yo dijo dijeron afirmó según aseguró tras antes después ayer hoy mañana entonces luego así además siguen permanecen continúan quedan anunciados anunciadas estimados estimadas previstos previstas murieron fallecieron resultaron tienen tiene hacen hace mientras';
export const phraseParticiples = '';

export const irregularPlurals: Readonly<Record<string, string>> = {
  meses: 'mes',
  países: 'país',
  jóvenes: 'joven',
  crímenes: 'crimen',
  imágenes: 'imagen',
  órdenes: 'orden',
  exámenes: 'examen',
  franceses: 'francés',
  ingleses: 'inglés',
  portugueses: 'portugués',
  holandeses: 'holandés',
  japoneses: 'japonés',
  camiones: 'camión',
  buses: 'bus',
  clubes: 'club',
  sedes: 'sede',
  alemanes: 'alemán',
  catalanes: 'catalán',
  capitanes: 'capitán',
  autobuses: 'autobús',
  intereses: 'interés',
};

export const falsePlurals =
  'lunes martes miércoles jueves viernes crisis tesis además menos antes después entonces jamás quizás tres seis dos apenas lejos honduras estados unidos andes dios virus';

export const pluralEndings: readonly (readonly [RegExp, string])[] = [
  [/ones$/iu, 'ón'],
  [/ces$/iu, 'z'],
  [/(?<=[aeiouáéíóú][lrndj])es$/iu, ''],
  [/s$/iu, ''],
];

export const countNouns = 'número numero total cifra cantidad balance estimado estimación';
export const tollNouns = '';
export const tollAdjectives = '';
