/** Spanish words for a number that is not given, with the interval where the word gives one. */
const open = [null, null] as const;

export const vagueWords: Readonly<Record<string, readonly [number | null, number | null]>> = {
  decenas: [20, null],
  docenas: [24, null],
  cientos: [200, null],
  centenares: [200, null],
  miles: [2000, null],
  millares: [2000, null],
  millones: [2e6, null],
  'decenas de miles': [2e4, null],
  'cientos de miles': [2e5, null],
  'centenares de miles': [2e5, null],
  'miles de millones': [2e9, null],
  'cientos de millones': [2e8, null],
  'varias decenas': [20, 90],
  'varios cientos': [200, 900],
  'varios centenares': [200, 900],
  'varios miles': [2000, 9000],
  'varios millones': [2e6, 9e6],
  varios: open,
  varias: open,
  muchos: open,
  muchas: open,
  numerosos: open,
  numerosas: open,
  'un puñado de': open,
  'la mayoría de': open,
  'la mayor parte de': open,
  'una serie de': open,
  'un grupo de': open,
};

export const vagueSizes =
  'gran importante elevado alto bajo creciente indeterminado reducido significativo considerable buen enorme desconocido';
export const vagueNouns = 'número numero cantidad';
export const vagueBlockers = 'de';
export const vagueLeads = 'cuántos cuántas tantos como tan';
