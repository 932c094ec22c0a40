/** Spanish nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'trabajador empleado operario obrero',
  'vivienda casa hogar',
  'empresa compañía',
  'tienda comercio',
  'entrada boleto billete',
  'avión aeronave',
  'barco buque embarcación',
  'alumno estudiante',
  'médico doctor',
];
