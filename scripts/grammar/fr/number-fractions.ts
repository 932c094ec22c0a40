/** French names of parts of a whole. */
export const fractionWords: Readonly<Record<string, number>> = {
  moitié: 1 / 2,
  demi: 1 / 2,
  demie: 1 / 2,
  tiers: 1 / 3,
  quart: 1 / 4,
  quarts: 1 / 4,
  cinquièmes: 1 / 5,
  dixièmes: 1 / 10,
};

export const fractionFollowers = 'de des du';
export const fractionBlockers = 'première deuxième seconde autre dernière chaque cette';
