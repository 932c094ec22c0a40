/** French words that say how many times. */
export const multiplierWords: Readonly<Record<string, number>> = {
  double: 2,
  doublé: 2,
  triple: 3,
  triplé: 3,
  quadruple: 4,
  quadruplé: 4,
};

export const comparisonWords = 'de des du plus moins que supérieur inférieur';
export const selfStandingMultipliers = 'doublé triplé quadruplé';
export const degreeWords = 'autant';
export const asWords = '';
export const timesWords = 'fois';
export const foldWords = '';
