/** English names of parts of a whole. */
export const fractionWords: Readonly<Record<string, number>> = {
  half: 1 / 2,
  halves: 1 / 2,
  third: 1 / 3,
  thirds: 1 / 3,
  quarter: 1 / 4,
  quarters: 1 / 4,
  fourth: 1 / 4,
  fourths: 1 / 4,
  fifth: 1 / 5,
  fifths: 1 / 5,
  sixth: 1 / 6,
  sixths: 1 / 6,
  seventh: 1 / 7,
  sevenths: 1 / 7,
  eighth: 1 / 8,
  eighths: 1 / 8,
  ninth: 1 / 9,
  ninths: 1 / 9,
  tenth: 1 / 10,
  tenths: 1 / 10,
  hundredth: 1 / 100,
  hundredths: 1 / 100,
};

/** What follows a fraction that is a share of something. */
export const fractionFollowers = 'of the its their his her our my all these those this that as';

/** What stands before "half" where it is no share: "the second half". */
export const fractionBlockers =
  'first second other latter former better early late later closing opening next last this each one';
