/** French ordinals from the third on; *premier*, *deuxième* and *second* are ordinary words. */
export const ordinalWords: Readonly<Record<string, number>> = {
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
};

export const ordinalSuffixes = 'e ème er re ère';

export const ordinalTails: Readonly<Record<string, number>> = {};
