/** Spanish names of parts of a whole. */
export const fractionWords: Readonly<Record<string, number>> = {
  mitad: 1 / 2,
  medio: 1 / 2,
  media: 1 / 2,
  tercio: 1 / 3,
  tercios: 1 / 3,
  terceras: 1 / 3,
  cuarto: 1 / 4,
  cuartas: 1 / 4,
  cuartos: 1 / 4,
  quinto: 1 / 5,
  quintas: 1 / 5,
  sextas: 1 / 6,
  décimas: 1 / 10,
  quintos: 1 / 5,
  décimo: 1 / 10,
  décimos: 1 / 10,
};

export const fractionFollowers = 'de del';
export const fractionBlockers = 'primera segunda otra primer segundo última última esta esa cada';
