/** English words for a number that is not given, with the interval where the word gives one. */
export type VagueInterval = readonly [low: number | null, high: number | null];

const open: VagueInterval = [null, null];

export const vagueWords: Readonly<Record<string, VagueInterval>> = {
  dozens: [24, null],
  scores: [40, null],
  hundreds: [200, null],
  thousands: [2000, null],
  millions: [2e6, null],
  billions: [2e9, null],
  trillions: [2e12, null],
  tens: [20, null],
  'tens of thousands': [2e4, null],
  'tens of millions': [2e7, null],
  'tens of billions': [2e10, null],
  'hundreds of thousands': [2e5, null],
  'hundreds of millions': [2e8, null],
  'hundreds of billions': [2e11, null],
  'many thousands': [2000, null],
  'many hundreds': [200, null],
  'a few dozen': [24, 99],
  'several dozen': [24, 99],
  'a few hundred': [200, 900],
  'several hundred': [200, 900],
  'several hundreds': [200, 900],
  'a few thousand': [2000, 9000],
  'several thousand': [2000, 9000],
  'several thousands': [2000, 9000],
  'a few million': [2e6, 9e6],
  'several million': [2e6, 9e6],
  'a few billion': [2e9, 9e9],
  'several billion': [2e9, 9e9],
  several: open,
  many: open,
  numerous: open,
  countless: open,
  'a few': open,
  'a handful of': open,
  'a number of': open,
  'a couple of': open,
  'a couple of hundred': open,
  'a couple of thousand': open,
  'a couple of million': open,
  'a couple hundred': open,
  'a couple thousand': open,
  most: open,
  'most of': open,
  'the majority of': open,
  'a majority of': open,
  'a minority of': open,
  multiple: open,
};

/** "a large number", "an important number", "record numbers": one of these before one of `vagueNouns`. */
export const vagueSizes =
  'large significant important small growing rising record considerable substantial unknown undisclosed unspecified huge great high low limited increasing similar undetermined vast tiny unprecedented';
export const vagueNouns = 'number numbers';

/** After these a vague word counts nothing: "most likely", "most formidable". */
export const vagueBlockers =
  'likely important recently notably famous importantly formidable powerful prominent serious influential common popular vulnerable urgent';

/** Before a vague word these make it a question or a comparison: "how many", "as many as", "the most". */
export const vagueLeads = 'how as so too the at very its their his her our my your one';
