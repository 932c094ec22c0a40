/** Spanish words that say how many times. */
export const multiplierWords: Readonly<Record<string, number>> = {
  doble: 2,
  duplicó: 2,
  duplicaron: 2,
  duplicado: 2,
  duplica: 2,
  triple: 3,
  triplicó: 3,
  triplicaron: 3,
  triplicado: 3,
  triplica: 3,
  cuádruple: 4,
  cuadruplicó: 4,
};

export const comparisonWords = 'de del que más mas menos mayor menor superior inferior';
export const selfStandingMultipliers =
  'duplicó duplicaron duplicado duplica triplicó triplicaron triplicado triplica cuadruplicó';
export const degreeWords = 'tan tanto tantos';
export const asWords = '';
export const timesWords = 'veces';
export const foldWords = '';
