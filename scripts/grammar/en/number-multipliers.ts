/** English words that say how many times. */
export const multiplierWords: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  twice: 2,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  triple: 3,
  tripled: 3,
  triples: 3,
  tripling: 3,
  trebled: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  fourfold: 4,
  fivefold: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  ninefold: 9,
  tenfold: 10,
};

/** What follows a multiplier that compares; without it "double" and "times" are ordinary words. */
export const comparisonWords =
  'the that those what its their his her our my more less fewer higher lower greater larger bigger smaller longer faster worse better likelier earnings';

/** Multipliers that need nothing after them. */
export const selfStandingMultipliers =
  'halved halving doubled doubles doubling tripled triples tripling trebled quadrupled twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold';

/** Words after "as" that make it a comparison: "twice as many". */
export const degreeWords =
  'many much likely large big high long often fast far great old good bad expensive common heavy loud strong deadly quickly';

export const asWords = 'as';
export const timesWords = 'times';
export const foldWords = 'fold';
