/** Spanish words by which somebody says that something did not happen. */
import type { DenialWords } from '../en/denial-words.ts';

export const denialWords: DenialWords = {
  denying: 'niega niegan negó negaron desmiente desmienten desmintió desmintieron',
  opening: 'que haber',
  nobody: 'nadie ninguno ninguna',
  no: 'sin ningún ninguna',
  not: 'no',
  articles: 'un una ningún ninguna',
};
