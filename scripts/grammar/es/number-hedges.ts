/** Spanish words around a number that say how sure it is. */
import type { Modality } from '../../../src/model/claim.ts';

/** Before the number. */
export const hedgesBefore: Readonly<Record<string, Modality>> = {
  'más de': 'moreThan',
  'mas de': 'moreThan',
  'más que': 'moreThan',
  'poco más de': 'moreThan',
  'algo más de': 'moreThan',
  'mucho más de': 'moreThan',
  'bastante más de': 'moreThan',
  'por encima de': 'moreThan',
  'por encima de los': 'moreThan',
  'superior a': 'moreThan',
  'superior a los': 'moreThan',
  'superiores a': 'moreThan',
  supera: 'moreThan',
  'supera los': 'moreThan',
  'supera las': 'moreThan',
  superan: 'moreThan',
  'superan los': 'moreThan',
  superó: 'moreThan',
  'superó los': 'moreThan',
  'superó las': 'moreThan',
  superado: 'moreThan',
  'superado los': 'moreThan',
  '>': 'moreThan',
  'al menos': 'atLeast',
  'por lo menos': 'atLeast',
  'cuando menos': 'atLeast',
  'como mínimo': 'atLeast',
  'un mínimo de': 'atLeast',
  'mínimo de': 'atLeast',
  'no menos de': 'atLeast',
  '≥': 'atLeast',
  hasta: 'upTo',
  'como máximo': 'upTo',
  'a lo sumo': 'upTo',
  'un máximo de': 'upTo',
  'máximo de': 'upTo',
  'no más de': 'upTo',
  '≤': 'upTo',
  'menos de': 'lessThan',
  'poco menos de': 'lessThan',
  'algo menos de': 'lessThan',
  'por debajo de': 'lessThan',
  'por debajo de los': 'lessThan',
  'inferior a': 'lessThan',
  'inferior a los': 'lessThan',
  'inferiores a': 'lessThan',
  '<': 'lessThan',
  casi: 'nearly',
  'cerca de': 'about',
  'alrededor de': 'about',
  'en torno a': 'about',
  'en torno a los': 'about',
  aproximadamente: 'about',
  unos: 'about',
  unas: 'about',
  'se estima en': 'about',
  'se estiman en': 'about',
  'cosa de': 'about',
  'una cifra cercana a': 'about',
  'cercana a': 'about',
  '~': 'about',
  '≈': 'about',
  solo: 'exact',
  sólo: 'exact',
  solamente: 'exact',
  únicamente: 'exact',
  apenas: 'exact',
  exactamente: 'exact',
  'un total de': 'exact',
};

export const complementLeads: readonly string[] = ['todos menos', 'todas menos', 'todos excepto'];

/** After the number or its unit noun. */
export const hedgesAfter: Readonly<Record<string, Modality>> = {
  'o más': 'atLeast',
  'o mas': 'atLeast',
  'por lo menos': 'atLeast',
  'al menos': 'atLeast',
  'como mínimo': 'atLeast',
  '+': 'atLeast',
  'o menos': 'upTo',
  'como máximo': 'upTo',
  aproximadamente: 'about',
  'y pico': 'moreThan',
};

export const hedgeFillers = 'los las otros otras sus el la';
export const definiteFillers = 'los las sus el la';
export const temporalHedges = '';
export const hedgeLeads = '';
export const topicLeads = '';
export const overLeads = '';
