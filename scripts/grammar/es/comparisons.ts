/** Spanish ways to give a number by another one, or to say that nobody knows it. */
export const comparatives: Readonly<Record<string, 'lessThan' | 'moreThan'>> = {
  menor: 'lessThan',
  menores: 'lessThan',
  inferior: 'lessThan',
  inferiores: 'lessThan',
  'más baja': 'lessThan',
  'más bajo': 'lessThan',
  'por debajo': 'lessThan',
  mayor: 'moreThan',
  mayores: 'moreThan',
  superior: 'moreThan',
  superiores: 'moreThan',
  'más alta': 'moreThan',
  'más alto': 'moreThan',
  'por encima': 'moreThan',
};

export const comparativeDegrees: string =
  'mucho muy bastante considerablemente significativamente muchísimo algo ligeramente';
export const countingNouns: string = 'número cifra cifras total cantidad balance';
export const comparativeLinks: string = 'de a que esa ese la el esta este';
export const comparativeAnchors: string = 'esa ese esta este';
export const unknownWords: readonly string[] = [
  'desconocido',
  'desconocida',
  'incierto',
  'se desconoce',
  'no se conoce',
];
export const stateVerbs: string = 'es sigue siendo permanece era continúa';
