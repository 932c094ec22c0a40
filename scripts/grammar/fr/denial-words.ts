/** French words by which somebody says that something did not happen. */
import type { DenialWords } from '../en/denial-words.ts';

export const denialWords: DenialWords = {
  denying: 'nie nient nié niait niaient dément démentent démenti',
  opening: 'que avoir qu',
  nobody: 'personne',
  no: 'aucun aucune',
  not: 'pas',
  articles: 'un une de d',
};
