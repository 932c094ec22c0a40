/** French ways to give a number by another one, or to say that nobody knows it. */
export const comparatives: Readonly<Record<string, 'lessThan' | 'moreThan'>> = {
  inférieur: 'lessThan',
  inférieurs: 'lessThan',
  supérieur: 'moreThan',
  supérieurs: 'moreThan',
};

export const comparativeDegrees: string = 'beaucoup bien très nettement largement';
export const countingNouns: string = 'nombre chiffre chiffres bilan total';
export const comparativeLinks: string = 'à ce cet';
export const comparativeAnchors: string = 'ce cet';
export const unknownWords: readonly string[] = ['inconnu', 'incertain'];
export const stateVerbs: string = 'est reste demeure était';
