/** Spanish ways to say per cent. */
export const percentNames: Readonly<Record<string, string>> = {
  '%': '%',
  '٪': '%',
  'por ciento': '%',
  'punto porcentual': 'punto porcentual',
  'puntos porcentuales': 'punto porcentual',
};
