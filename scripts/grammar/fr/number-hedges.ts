/** French words around a number that say how sure it is. */
import type { Modality } from '../../../src/model/claim.ts';

/** Before the number. */
export const hedgesBefore: Readonly<Record<string, Modality>> = {
  'plus de': 'moreThan',
  'un peu plus de': 'moreThan',
  'bien plus de': 'moreThan',
  'supérieur à': 'moreThan',
  dépasse: 'moreThan',
  dépassent: 'moreThan',
  dépassé: 'moreThan',
  '>': 'moreThan',
  'au moins': 'atLeast',
  'au minimum': 'atLeast',
  'pas moins de': 'atLeast',
  'un minimum de': 'atLeast',
  '≥': 'atLeast',
  "jusqu'à": 'upTo',
  'au plus': 'upTo',
  'au maximum': 'upTo',
  'un maximum de': 'upTo',
  'pas plus de': 'upTo',
  '≤': 'upTo',
  'moins de': 'lessThan',
  'un peu moins de': 'lessThan',
  'inférieur à': 'lessThan',
  '<': 'lessThan',
  'près de': 'nearly',
  presque: 'nearly',
  quasiment: 'nearly',
  environ: 'about',
  'à peu près': 'about',
  approximativement: 'about',
  'autour de': 'about',
  quelque: 'about',
  quelques: 'about',
  "de l'ordre de": 'about',
  '~': 'about',
  '≈': 'about',
  seulement: 'exact',
  exactement: 'exact',
  'à peine': 'exact',
  'un total de': 'exact',
  'au total': 'exact',
};

export const complementLeads: readonly string[] = ['tous sauf', 'toutes sauf'];

/** After the number or its unit noun. */
export const hedgesAfter: Readonly<Record<string, Modality>> = {
  'ou plus': 'atLeast',
  'au moins': 'atLeast',
  'au minimum': 'atLeast',
  '+': 'atLeast',
  'ou moins': 'upTo',
  'au plus': 'upTo',
  'au maximum': 'upTo',
  environ: 'about',
};

export const hedgeFillers = 'les autres ses leurs la le';
export const definiteFillers = 'les ses leurs la le';
export const temporalHedges = '';
export const hedgeLeads = '';
export const topicLeads = '';
export const overLeads = '';
