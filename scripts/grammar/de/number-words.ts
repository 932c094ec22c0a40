/** German words for whole numbers. */
const units =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** "dreiundzwanzig": the unit stands first, in one word. */
const below100: [string, number][] = [
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((ten, at): [string, number][] => [
    [ten, (at + 2) * 10],
    ...units
      .slice(1, 10)
      .map((unit, value): [string, number] => [
        `${unit === 'eins' ? 'ein' : unit}und${ten}`,
        (at + 2) * 10 + value + 1,
      ]),
  ]),
];
const hundreds = units
  .slice(2, 10)
  .map((unit, at): [string, number] => [`${unit}hundert`, (at + 2) * 100]);

/** German words for whole numbers below a thousand, hundreds in one word. */
export const numberWords: Readonly<Record<string, number>> = {
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  einer: 1,
  ...Object.fromEntries(below100),
  ...Object.fromEntries(
    [['einhundert', 100] as [string, number], ...hundreds].flatMap(([word, value]) => [
      [word, value],
      ...below100.slice(1).map(([rest, more]) => [word + rest, value + more]),
    ]),
  ),
};
