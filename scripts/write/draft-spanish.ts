/** A draft in Spanish. */
import type { DraftTable } from './draft-table.ts';

export const spanish: DraftTable = {
  newsroom: 'la redacción',
  quotes: ['«', '»'],
  articles: ['El', 'La', 'Los', 'Las', 'Un', 'Una', 'Otro', 'Otra'],
  articled: null,
  pointing:
    /^(?:él|ella|ellos|ellas|su|sus|este|esta|estos|estas|ese|esa|esos|esas|esto|eso|ambos|ambas|tal|tales|pero|y|así|sin embargo|mientras tanto|además|también|otros?|otras?|l[ao]s? (?:mism[ao]s?|últim[ao]|decisión|medida|cifra|noticia|anuncio|hecho))(?!\p{L})/iu,
  nounLinks: ['de', 'del', 'en', 'por', 'para', 'con', 'a', 'al', 'que'],
  group: /^\p{L}+s$/u,
  ahead: /\p{L}(?:ar|er|ir|rán?|ría|rían)(?!\p{L})/u,
  bareDays: /^(?:hoy|ayer|anoche|mañana)$/iu,
  dayPrepositions: ['el', 'El', 'este', 'Este'],
  dayOpenings: ['El', 'Este', 'Hasta el', 'En'],
  oneReport: 'un artículo',
  anotherReport: 'otro artículo',
  sameReport: 'el mismo artículo',
  titledReport: 'el artículo «{title}»',
  nouns: null,
  placed: '{label} en {place}',
  questions: [],
  titles: {
    about: '{topic}: {title}',
    asked: '{question} Las fuentes no coinciden',
    disputed: '{label}: las fuentes no coinciden',
    plain: '{label}: lo que dicen las fuentes',
    last: 'Lo que dicen las fuentes',
  },
  summaries: {
    counts: '{labels}: lo que dicen las fuentes, cada número con la frase de la que sale.',
    oneCounts: '{labels}: lo que dice un artículo, cada número con la frase de la que sale.',
    disputed: 'Se contradicen en esto: {labels}.',
    allDisputed:
      'Las fuentes se contradicen en esto: {labels}. Cada número queda con la frase de la que sale.',
    nothing: 'Lo que dicen las fuentes, cada frase con el lugar en que está.',
  },
  figures: { count: 'la cifra de {label}', other: 'la cifra de {label}' },
  overtaking: {
    form: /^(?:super(?:a|an|ó|ado|aron)|sobrepas\p{L}+|exced\p{L}+|superior(?:es)? a)\s+(?:l[oa]s\s+)?/iu,
    hedge: 'más de ',
  },
  says: 'según {who}, {figure} es de {number}{asOf}',
  again: 'según {who}, es de {number}{asOf}',
  alsoSays: ', y {figure} es de {number}{asOf}',
  revised: ', y después de {number}{asOf}',
  versus: '; ',
  asOf: ' ({day})',
  closings: {
    hard: 'No pueden ser ambas ciertas.',
    soft: 'Donde las fuentes difieren, puede que encajen.',
    agreed: 'No se halló contradicción entre las fuentes.',
    apart: 'No hay fuentes que cuenten lo mismo.',
    oneReport: 'Todo se apoya en un solo artículo.',
    uncounted: 'Las fuentes no dan ninguna cifra que pueda compararse.',
    oneUncounted: 'El único artículo no da ninguna cifra que pueda compararse.',
    empty: 'Aún no hay ninguna fuente legible.',
  },
  reports: 'Según {who}:',
  disagreements: {
    counts: 'Las fuentes difieren en esto: {labels}.',
    dates: 'Las fuentes fechan lo mismo de manera distinta.',
    slips:
      'Donde una fuente contradice al calendario o a sí misma, sus palabras quedan junto al motivo.',
  },
  questionsTitle: 'Lo que no se sabe',
  unknowns: {
    apart: ['Por qué difieren las cifras de {label}.', '{first} frente a {second}.'],
    denied: ['Qué versión es cierta: {label}.', '{says}; {who} lo niega: {words}.'],
    lone: ['Si puede confirmarse la cifra de {label}.', 'La da una sola fuente: {says}.'],
    nobody: [
      'De quién es la cifra de {label}.',
      'Según {who}, es de {number}, sin que se nombre a quien contó.',
    ],
    undated: ['De qué día es la cifra de {label}.', '{says}, sin fecha.'],
    oneSided: [
      'Qué cifra de {label} dan los demás.',
      'Todos los números atribuidos vienen de una misma parte: {says}.',
    ],
    noDates: ['Cuándo ocurrió.', 'Ninguna fuente da una fecha en la que situar un hecho.'],
    noDays: [
      'Cuándo se publicaron estos artículos.',
      'La mayoría no lleva fecha, así que lo que sitúan «el sábado» o «la próxima semana» queda aquí sin día.',
    ],
    unrelated: [
      'Qué une a estos artículos.',
      'Ninguno cuenta lo que cuenta otro, así que ninguno respalda a otro.',
    ],
  },
};
