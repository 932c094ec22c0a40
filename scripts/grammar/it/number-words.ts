/** Italian words for whole numbers. */
const units =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'.split(
    ' ',
  );
const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');

/** "ventuno", "ventotto": the ten loses its vowel before another. */
const below100: [string, number][] = [
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((ten, at): [string, number][] => [
    [ten, (at + 2) * 10],
    ...units
      .slice(1, 10)
      .map((unit, value): [string, number] => [
        (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + (unit === 'tre' ? 'tré' : unit),
        (at + 2) * 10 + value + 1,
      ]),
  ]),
];
const hundreds = units
  .slice(2, 10)
  .map((unit, at): [string, number] => [`${unit}cento`, (at + 2) * 100]);
const thousands = below100
  .slice(2)
  .map(([word, value]): [string, number] => [`${word}mila`, value * 1000]);

/** Italian words for whole numbers, hundreds and thousands in one word. */
export const numberWords: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  ...Object.fromEntries(below100),
  ...Object.fromEntries(
    [['cento', 100] as [string, number], ...hundreds].flatMap(([word, value]) => [
      [word, value],
      ...below100.slice(1).map(([rest, more]) => [word + rest, value + more]),
    ]),
  ),
  ...Object.fromEntries(thousands),
};
