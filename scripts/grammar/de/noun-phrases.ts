/** German words that end a noun phrase, and how plural nouns become singular. */
export const nounFirst = false;
export const ofWords = 'von der des';
export const determiners = 'der die den das weitere weiteren neue neuen andere anderen';
export const phraseStops =
  'und oder ist sind war waren wurde wurden worden hat haben hatte hatten sein werden wird an am auf aus bei beim bis durch für gegen in im ins mit nach ohne seit über um unter vom von vor während wegen zu zum zur zwischen dass der die das den dem des ein eine einen einem einer sich nicht noch schon auch mehr weniger sehr wie als wenn weil aber er sie es ihr sein ihre laut gestern heute';
export const phraseParticiples = '';
export const irregularPlurals: Readonly<Record<string, string>> = {
  menschen: 'Mensch',
  personen: 'Person',
  tote: 'Toter',
  häuser: 'Haus',
  verletzte: 'Verletzter',
  teilnehmer: 'Teilnehmer',
  demonstranten: 'Demonstrant',
  stellen: 'Stelle',
  arbeitsplätze: 'Arbeitsplatz',
  stimmen: 'Stimme',
  einsatzkräfte: 'Einsatzkraft',
  haushalte: 'Haushalt',
  vermisste: 'Vermisster',
  gebäude: 'Gebäude',
  beschäftigte: 'Beschäftigter',
  mitarbeiter: 'Mitarbeiter',
  opfer: 'Opfer',
  kinder: 'Kind',
};
export const falsePlurals = 'mais menos depois antes ambos';
export const pluralEndings: readonly (readonly [RegExp, string])[] = [];
export const countNouns = '';
export const tollNouns = '';
export const tollAdjectives = '';
