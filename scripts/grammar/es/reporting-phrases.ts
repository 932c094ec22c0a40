/** Spanish phrases and nouns that name a speaker without a verb. */

/** What stands before the speaker; `*` is a finite form or participle of a reporting verb. */
export const reportingPhrases: readonly string[] = [
  'según lo * por',
  'de acuerdo con',
  'de acuerdo a',
  'en palabras de',
  'a juicio de',
  'en opinión de',
  'tal como *',
  'según *',
  'según',
];

export const reportingNouns =
  'anuncio afirmación declaración denuncia estimación informe comunicado promesa pronóstico acusación advertencia aviso cálculo conclusión testimonio balance recuento rueda conferencia entrevista declaraciones comparecencia';

export const evidenceNouns =
  'análisis artículo acta actas balance base censo cifra comunicado dato documento encuesta estadística estimación estudio evidencia expediente fallo gráfico informe investigación lista mensaje nota parte recuento registro reporte resolución sondeo sentencia testimonio texto video vídeo';
