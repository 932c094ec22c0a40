/** French words for a number that is not given, with the interval where the word gives one. */
const open = [null, null] as const;

export const vagueWords: Readonly<Record<string, readonly [number | null, number | null]>> = {
  dizaines: [20, null],
  'des dizaines': [20, null],
  'des douzaines': [24, null],
  centaines: [200, null],
  'des centaines': [200, null],
  milliers: [2000, null],
  'des milliers': [2000, null],
  'des millions': [2e6, null],
  'des milliards': [2e9, null],
  'des dizaines de milliers': [2e4, null],
  'des centaines de milliers': [2e5, null],
  'plusieurs dizaines': [20, 90],
  'plusieurs centaines': [200, 900],
  'plusieurs milliers': [2000, 9000],
  plusieurs: open,
  'beaucoup de': open,
  'de nombreux': open,
  'de nombreuses': open,
  'la plupart des': open,
  'la majorité des': open,
  'une poignée de': open,
};

export const vagueSizes = 'grand important petit certain faible';
export const vagueNouns = 'nombre';
export const vagueBlockers = '';
export const vagueLeads = '';
