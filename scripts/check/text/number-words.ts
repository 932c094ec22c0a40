/** Number words of the judge's own plain reading, by language; from two up, fractions and multipliers. */

/** `small` and `tens` add up, `scales` multiply, `fixed` stand alone, `plurals` are vague; `one` counts only before a scale, `and` only inside a number. */
export interface NumberWords {
  readonly one: readonly string[];
  readonly and: string;
  readonly small: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly fixed: Readonly<Record<string, number>>;
  readonly plurals: Readonly<Record<string, number>>;
}

export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    one: ['one', 'a', 'an'],
    and: 'and',
    small: {
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
    tens: {
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      seventy: 70,
      eighty: 80,
      ninety: 90,
    },
    scales: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
    fixed: { half: 0.5, double: 2, twice: 2, triple: 3, thrice: 3, quadruple: 4 },
    plurals: {
      dozens: 24,
      hundreds: 200,
      thousands: 2e3,
      millions: 2e6,
      billions: 2e9,
      trillions: 2e12,
    },
  },
  es: {
    one: ['un', 'una'],
    and: 'y',
    small: {
      dos: 2,
      tres: 3,
      cuatro: 4,
      cinco: 5,
      seis: 6,
      siete: 7,
      ocho: 8,
      nueve: 9,
      diez: 10,
      once: 11,
      doce: 12,
      trece: 13,
      catorce: 14,
      quince: 15,
      dieciséis: 16,
      diecisiete: 17,
      dieciocho: 18,
      diecinueve: 19,
      veinte: 20,
      veintiuno: 21,
      veintiún: 21,
      veintidós: 22,
      veintitrés: 23,
      veinticuatro: 24,
      veinticinco: 25,
      veintiséis: 26,
      veintisiete: 27,
      veintiocho: 28,
      veintinueve: 29,
    },
    tens: {
      treinta: 30,
      cuarenta: 40,
      cincuenta: 50,
      sesenta: 60,
      setenta: 70,
      ochenta: 80,
      noventa: 90,
      cien: 100,
      ciento: 100,
      doscientos: 200,
      doscientas: 200,
      trescientos: 300,
      trescientas: 300,
      cuatrocientos: 400,
      cuatrocientas: 400,
      quinientos: 500,
      quinientas: 500,
      seiscientos: 600,
      seiscientas: 600,
      setecientos: 700,
      setecientas: 700,
      ochocientos: 800,
      ochocientas: 800,
      novecientos: 900,
      novecientas: 900,
    },
    scales: { docena: 12, mil: 1e3, millón: 1e6, millones: 1e6 },
    fixed: { mitad: 0.5, doble: 2, triple: 3 },
    plurals: { docenas: 24, decenas: 20, centenares: 200, cientos: 200, miles: 2e3 },
  },
};

/** Letters glued to digits that multiply them: "$3bn", "5k". */
export const glued: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
};
