/** The words charts print around the numbers, one entry a language; none holds a number. */
import type { Side } from '../model/claim.ts';

export interface ChartWords {
  readonly overTime: (label: string) => string;
  readonly overTimeReading: string;
  readonly estimates: (label: string) => string;
  readonly estimatesReading: string;
  readonly dots: (label: string) => string;
  readonly dotsReading: string;
  readonly timeline: string;
  readonly timelineReading: string;
  readonly columns: {
    readonly number: string;
    readonly who: string;
    readonly asOf: string;
    readonly event: string;
  };
  readonly over: (number: string) => string;
  readonly atLeast: (number: string) => string;
  readonly upTo: (number: string) => string;
  readonly under: (number: string) => string;
  readonly about: (number: string) => string;
  readonly nearly: (number: string) => string;
  readonly to: (low: string, high: string) => string;
  readonly apart: string;
  readonly unattributed: string;
  readonly undated: string;
  readonly leftOut: string;
  readonly undatedEvents: string;
  readonly logScale: string;
  readonly sides: Readonly<Record<Side, string>>;
}

const english: ChartWords = {
  overTime: (label) => `${label}, as each side counted`,
  overTimeReading:
    'Each mark is a published claim: a dot is exact, an arrow means at least or at most, a bar is a range, a hollow dot means about. Close dates are spread apart so that they can be read.',
  estimates: (label) => `${label}, as each source puts it`,
  estimatesReading:
    'One row a claim. A dot is exact, an arrow means at least or at most, a bar is a range, a hollow dot means about.',
  dots: (label) => `${label}, one dot a person`,
  dotsReading:
    'Each dot stands for a person. Hollow dots are the uncertain part of a range; at least and over stop at the number given.',
  timeline: 'When it happened',
  timelineReading:
    'Distances follow the calendar; close dates are spread apart so that they can be read. A hollow mark was expected, or its date is doubtful.',
  columns: { number: 'Number', who: 'Who says so', asOf: 'As of', event: 'Event' },
  over: (number) => `over ${number}`,
  atLeast: (number) => `at least ${number}`,
  upTo: (number) => `up to ${number}`,
  under: (number) => `under ${number}`,
  about: (number) => `about ${number}`,
  nearly: (number) => `nearly ${number}`,
  to: (low, high) => `${low} to ${high}`,
  apart: 'apart',
  unattributed: 'no one named',
  undated: 'no date given',
  leftOut:
    'Claims without a number or a date, or about a part only, are not drawn; they are in the ledger.',
  undatedEvents: 'Events whose date cannot be right, or is not given, are left out.',
  logScale: 'Each step of the scale multiplies the number.',
  sides: {
    official: 'Government',
    monitor: 'Rights groups and monitors',
    opposition: 'Opposition',
    company: 'Company',
    union: 'Union',
    medical: 'Medical',
    witness: 'Witnesses',
    press: 'Press',
  },
};

const spanish: ChartWords = {
  overTime: (label) => `${label}, según quién cuenta`,
  overTimeReading:
    'Cada marca es una afirmación publicada: un punto es exacto, una flecha significa al menos o como máximo, una barra es un intervalo, un punto hueco es aproximado. Las fechas cercanas se separan para que se lean.',
  estimates: (label) => `${label}, según cada fuente`,
  estimatesReading:
    'Una fila por afirmación. Un punto es exacto, una flecha significa al menos o como máximo, una barra es un intervalo, un punto hueco es aproximado.',
  dots: (label) => `${label}, un punto por persona`,
  dotsReading:
    'Cada punto es una persona. Los huecos son la parte incierta de un intervalo; al menos y más de terminan en el número dado.',
  timeline: 'Cuándo ocurrió',
  timelineReading:
    'Las distancias siguen el calendario; las fechas cercanas se separan para que se lean. Una marca hueca estaba prevista, o su fecha es dudosa.',
  columns: { number: 'Número', who: 'Quién lo dice', asOf: 'A fecha de', event: 'Hecho' },
  over: (number) => `más de ${number}`,
  atLeast: (number) => `al menos ${number}`,
  upTo: (number) => `hasta ${number}`,
  under: (number) => `menos de ${number}`,
  about: (number) => `unos ${number}`,
  nearly: (number) => `casi ${number}`,
  to: (low, high) => `de ${low} a ${high}`,
  apart: 'de diferencia',
  unattributed: 'sin atribuir',
  undated: 'sin fecha',
  leftOut:
    'Las afirmaciones sin número, sin fecha o sobre una parte no se dibujan; están en el registro.',
  undatedEvents: 'Los hechos cuya fecha no puede ser correcta, o no consta, se omiten.',
  logScale: 'Cada paso de la escala multiplica el número.',
  sides: {
    official: 'Gobierno',
    monitor: 'Organizaciones y observadores',
    opposition: 'Oposición',
    company: 'Empresa',
    union: 'Sindicato',
    medical: 'Médicos',
    witness: 'Testigos',
    press: 'Prensa',
  },
};

/** Gives the chart words of a BCP 47 language; English where there is no table for it. */
export function chartWords(language: string): ChartWords {
  return language.toLowerCase().startsWith('es') ? spanish : english;
}
