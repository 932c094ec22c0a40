/** English words around a number that say how sure it is; what they do to the interval is `Modality`. */
import type { Modality } from '../../../src/model/claim.ts';

/** Before the number. */
export const hedgesBefore: Readonly<Record<string, Modality>> = {
  'more than': 'moreThan',
  'over than': 'moreThan',
  'well over': 'moreThan',
  'well above': 'moreThan',
  'well more than': 'moreThan',
  'just over': 'moreThan',
  'a little over': 'moreThan',
  'little more than': 'moreThan',
  'slightly more than': 'moreThan',
  'slightly over': 'moreThan',
  'far more than': 'moreThan',
  'greater than': 'moreThan',
  'higher than': 'moreThan',
  'larger than': 'moreThan',
  'in excess of': 'moreThan',
  'upwards of': 'moreThan',
  'upward of': 'moreThan',
  over: 'moreThan',
  above: 'moreThan',
  exceeding: 'moreThan',
  exceed: 'moreThan',
  exceeds: 'moreThan',
  exceeded: 'moreThan',
  surpassing: 'moreThan',
  surpassed: 'moreThan',
  surpasses: 'moreThan',
  surpass: 'moreThan',
  topped: 'moreThan',
  topping: 'moreThan',
  '>': 'moreThan',
  'at least': 'atLeast',
  'at the very least': 'atLeast',
  'no fewer than': 'atLeast',
  'no less than': 'atLeast',
  'not less than': 'atLeast',
  'not fewer than': 'atLeast',
  'a minimum of': 'atLeast',
  'minimum of': 'atLeast',
  minimum: 'atLeast',
  '≥': 'atLeast',
  '> =': 'atLeast',
  'up to': 'upTo',
  'as many as': 'upTo',
  'as much as': 'upTo',
  'at most': 'upTo',
  'no more than': 'upTo',
  'not more than': 'upTo',
  'not over': 'upTo',
  'a maximum of': 'upTo',
  'maximum of': 'upTo',
  maximum: 'upTo',
  '≤': 'upTo',
  '< =': 'upTo',
  'fewer than': 'lessThan',
  'less than': 'lessThan',
  'lower than': 'lessThan',
  'smaller than': 'lessThan',
  'far fewer than': 'lessThan',
  'just under': 'lessThan',
  'just below': 'lessThan',
  'well under': 'lessThan',
  'well below': 'lessThan',
  'a little under': 'lessThan',
  'slightly less than': 'lessThan',
  'slightly under': 'lessThan',
  'short of': 'lessThan',
  'just short of': 'lessThan',
  under: 'lessThan',
  below: 'lessThan',
  'sub -': 'lessThan',
  '<': 'lessThan',
  nearly: 'nearly',
  almost: 'nearly',
  'close to': 'nearly',
  approaching: 'nearly',
  nearing: 'nearly',
  'not quite': 'nearly',
  about: 'about',
  around: 'about',
  approximately: 'about',
  approx: 'about',
  'approx .': 'about',
  roughly: 'about',
  circa: 'about',
  'ca .': 'about',
  'c .': 'about',
  some: 'about',
  'an estimated': 'about',
  'estimated at': 'about',
  'somewhere around': 'about',
  'in the region of': 'about',
  'on the order of': 'about',
  'more or less': 'about',
  'give or take': 'about',
  barely: 'about',
  hardly: 'about',
  scarcely: 'about',
  '~': 'about',
  '≈': 'about',
  '≃': 'about',
  '∼': 'about',
  only: 'exact',
  just: 'exact',
  exactly: 'exact',
  precisely: 'exact',
  merely: 'exact',
  'a mere': 'exact',
  mere: 'exact',
  'a total of': 'exact',
};

/** Before a number that is left out of a whole, not counted: "all but three". */
export const complementLeads: readonly string[] = ['all but', 'all except', 'all except for'];

/** After the number or its unit noun. */
export const hedgesAfter: Readonly<Record<string, Modality>> = {
  'or more': 'atLeast',
  'or above': 'atLeast',
  'or over': 'atLeast',
  'or higher': 'atLeast',
  'or greater': 'atLeast',
  'and above': 'atLeast',
  'and over': 'atLeast',
  'and up': 'atLeast',
  'and counting': 'atLeast',
  'at least': 'atLeast',
  '- plus': 'atLeast',
  plus: 'atLeast',
  '+': 'atLeast',
  'or less': 'upTo',
  'or fewer': 'upTo',
  'or under': 'upTo',
  'or below': 'upTo',
  'or lower': 'upTo',
  'at most': 'upTo',
  'and under': 'upTo',
  'or so': 'about',
  '- odd': 'about',
  odd: 'about',
  'or thereabouts': 'about',
  'more or less': 'about',
  'give or take': 'about',
};

/** Words that may stand between a hedge and its number: "more than the 2,000", "up to another 40". */
export const hedgeFillers =
  'the a an another additional extra further its their his her our those these that';

/** Those of `hedgeFillers` that name something known. */
export const definiteFillers = 'the its their his her our those these that';

/** Hedges that are as often prepositions of time: before a duration they count only after one of `hedgeLeads`. */
export const temporalHedges = 'over around about under';
export const hedgeLeads =
  'for just well slightly little lasted lasts last took take takes taking taken spent spend after and is was are were be been of has have had by in the to within';

/** Words after which "about" names a topic and no estimate. */
export const topicLeads =
  'concerns concern worry worries worried talk talks talking talked information questions question details doubts news story stories know knows knew said spoke speak speaking warned complained asked care think thinks thought';

/** Words after which "over" is a particle or a preposition: "handed over 21", "control over 138 sites". */
export const overLeads =
  'handed hand hands handing turned turn turns turning control power authority victory win lead advantage anger outrage row dispute disputes clash clashes war concern concerns fears argued fought';
