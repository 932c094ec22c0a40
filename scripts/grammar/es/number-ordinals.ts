/** Spanish ordinals from the third on; *primero* and *segundo* are ordinary words. */
export const ordinalWords: Readonly<Record<string, number>> = {
  tercer: 3,
  tercero: 3,
  tercera: 3,
  cuarto: 4,
  cuarta: 4,
  quinto: 5,
  quinta: 5,
  sexto: 6,
  sexta: 6,
  séptimo: 7,
  séptima: 7,
  octavo: 8,
  octava: 8,
  noveno: 9,
  novena: 9,
  décimo: 10,
  décima: 10,
};

export const ordinalSuffixes = 'o a er º ª';

export const ordinalTails: Readonly<Record<string, number>> = {};
