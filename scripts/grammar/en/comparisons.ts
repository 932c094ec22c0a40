/** English ways to give a number by another one, or to say that nobody knows it. */

/** "much lower figure", "significantly short of that number": which side of the number before it lies on. */
export const comparatives: Readonly<Record<string, 'lessThan' | 'moreThan'>> = {
  lower: 'lessThan',
  smaller: 'lessThan',
  fewer: 'lessThan',
  less: 'lessThan',
  below: 'lessThan',
  under: 'lessThan',
  'short of': 'lessThan',
  higher: 'moreThan',
  larger: 'moreThan',
  bigger: 'moreThan',
  greater: 'moreThan',
  more: 'moreThan',
  above: 'moreThan',
  over: 'moreThan',
};

/** Words that may say how far: "much", "significantly". */
export const comparativeDegrees: string =
  'much far significantly considerably substantially slightly somewhat well even markedly vastly sharply notably clearly dramatically';

/** Nouns for a count; one of them stands before or after a comparative that speaks of a count. */
export const countingNouns: string =
  'number numbers figure figures total totals toll count counts tally estimate estimates';

/** Words between a comparative and its noun: "short of that number", "lower than the official figure". */
export const comparativeLinks: string =
  'of than that this the those these official previous earlier initial reported';

/** Those of them, right before the noun, that point back to a number given before. */
export const comparativeAnchors: string =
  'that this those these official previous earlier initial reported';

/** What is said of a number nobody gives: "the number of prisoners remains unknown". */
export const unknownWords: readonly string[] = [
  'unknown',
  'unclear',
  'not known',
  'not clear',
  'undisclosed',
  'undetermined',
  'uncertain',
  'unconfirmed',
  'not been disclosed',
  'not been released',
  'not been made public',
];

/** Verbs between the noun and `unknownWords`. */
export const stateVerbs: string = 'is are was were remains remain remained has have still';
