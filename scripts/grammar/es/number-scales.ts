/** Spanish words and letters that multiply the number before them. */
export const scaleWords: Readonly<Record<string, number>> = {
  decena: 10,
  docena: 12,
  quincena: 15,
  veintena: 20,
  treintena: 30,
  cuarentena: 40,
  cincuentena: 50,
  centenar: 100,
  mil: 1e3,
  millar: 1e3,
  millón: 1e6,
  millon: 1e6,
  millones: 1e6,
  mm: 1e6,
  billón: 1e12,
  billones: 1e12,
};

/** Scales that are a number by themselves: "mil personas". */
export const bareScales = 'mil';

/** Letters that multiply only where they are joined to digits. */
export const scaleLetters: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** Scales that only say about how many. */
export const roundScales =
  'decena docena quincena veintena treintena cuarentena cincuentena centenar millar';
