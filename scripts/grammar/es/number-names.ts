/** Spanish words before or after a numeral that make it part of a name or a year. */
export const nameLeads: string =
  'magnitud vuelo artículo artículos ley sección capítulo página páginas ruta autopista carretera canal grupo fase etapa nivel línea pista juego semana acto categoría tipo clase grado versión modelo distrito sector zona bloque puerta sala habitación temporada episodio serie número nro n no boeing airbus iphone galaxy fórmula agenda copa calle avenida kilómetro km parágrafo resolución decreto providencia';
export const plainLeads: string =
  'artículo artículos capítulo página páginas canal párrafo figura tabla anexo resolución ley decreto';
export const nameFollowers: string = '';
export const streetWords: string = '';
export const yearLeads: string =
  'en de del desde hasta año años antes después durante a y entre para el enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño invierno';
