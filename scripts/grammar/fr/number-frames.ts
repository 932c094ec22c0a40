/** French words that join two numbers to a range, a ratio or a fraction. */
export const rangeWords = 'à';
export const fromWords = 'de';
export const betweenWords = 'entre';
export const andWords = 'et';
export const orWords = 'ou';
export const inWords = 'sur';
export const outWords = '';
export const everyWords = '';
export const ofWords = 'de des du d';
export const articles = 'un une';
export const minusWords = 'négatif';
export const changeWords =
  'passé passée passer passe monté monter baissé baisser augmenté augmenter chuté reculé diminué réduit';
export const dimensionWords = 'de long large haut profondeur hauteur carrés';
export const byWords = 'par';
export const hyphenLeads = 'sous moins à';
