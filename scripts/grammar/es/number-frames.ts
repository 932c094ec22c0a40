/** Spanish words that join two numbers to a range, a ratio or a fraction. */
export const rangeWords = 'a hasta';
export const fromWords = 'de desde';
export const betweenWords = 'entre';
export const andWords = 'y e';
export const orWords = 'o u';
export const inWords = 'de';
export const outWords = '';
export const everyWords = 'cada';
export const ofWords = 'de del';
export const articles = 'un una';
export const minusWords = 'negativo';
export const changeWords =
  'subió subieron subir bajó bajaron bajar pasó pasaron pasar aumentó aumentaron aumentar cayó cayeron caer creció crecieron crecer disminuyó disminuyeron redujo redujeron reducir elevó elevaron elevar descendió';
export const dimensionWords =
  'de largo ancho alto profundidad altura metros cuadrados lisos vallas sobre bajo hasta desde';
export const byWords = 'en';
export const hyphenLeads = 'sub menos a';
