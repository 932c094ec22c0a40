/** Portuguese words that end a noun phrase, and how plural nouns become singular. */
export const nounFirst = true;
export const ofWords = 'de do da dos das';
export const determiners =
  'de dos das os as seus suas novos novas outros outras primeiros primeiras';
export const phraseStops =
  'e ou é são era eram foi foram há tem têm ser estar está estão a ao aos à às ante com contra de desde durante em no na nos nas entre até para pelo pela por segundo sem sob sobre após que quem qual cujo onde quando como se porque mas não só já ainda também mais menos muito o os as um uma seu sua lhe disse morreram ficaram feridos hoje ontem';
export const phraseParticiples = '';
export const irregularPlurals: Readonly<Record<string, string>> = {};
export const falsePlurals = 'mais menos depois antes ambos';
export const pluralEndings: readonly (readonly [RegExp, string])[] = [
  [/ões$/iu, 'ão'],
  [/ães$/iu, 'ão'],
  [/ais$/iu, 'al'],
  [/eis$/iu, 'el'],
  [/(?<=[aeiou][rz])es$/iu, ''],
  [/ns$/iu, 'm'],
  [/s$/iu, ''],
];
export const countNouns = '';
export const tollNouns = '';
export const tollAdjectives = '';
