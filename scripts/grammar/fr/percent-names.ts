/** French ways to say per cent. */
export const percentNames: Readonly<Record<string, string>> = {
  '%': '%',
  '٪': '%',
  'pour cent': '%',
  'points de pourcentage': 'point de pourcentage',
};
