/** Italian words that end a noun phrase, and how plural nouns become singular. */
export const nounFirst = true;
export const ofWords = "di del della dei delle degli d'";
export const determiners =
  'di dei delle degli i le gli suoi sue altri altre nuovi nuove primi prime';
export const phraseStops =
  'e o è sono era erano fu furono ha hanno essere stato stati stata state a ad al alla ai alle con contro da dal dalla dalle di del della dei delle degli in nel nella nei nelle tra fra per secondo senza su sul sulla dopo che chi cui dove quando come se perché ma non già ancora anche più meno molto il lo la i gli le un una uno suo sua loro ha detto oggi ieri';
export const phraseParticiples = '';
export const irregularPlurals: Readonly<Record<string, string>> = {
  persone: 'persona',
  morti: 'morto',
  feriti: 'ferito',
  vittime: 'vittima',
  case: 'casa',
  posti: 'posto',
  lavoratori: 'lavoratore',
  dipendenti: 'dipendente',
  manifestanti: 'manifestante',
  famiglie: 'famiglia',
  dispersi: 'disperso',
  abitanti: 'abitante',
  voti: 'voto',
  evacuati: 'evacuato',
  sfollati: 'sfollato',
  arresti: 'arresto',
  edifici: 'edificio',
  bambini: 'bambino',
  donne: 'donna',
  uomini: 'uomo',
  studenti: 'studente',
  operai: 'operaio',
  corpi: 'corpo',
  licenziamenti: 'licenziamento',
  esuberi: 'esubero',
  abitazioni: 'abitazione',
  partecipanti: 'partecipante',
};
export const falsePlurals = 'mais menos depois antes ambos';
export const pluralEndings: readonly (readonly [RegExp, string])[] = [];
export const countNouns = '';
export const tollNouns = '';
export const tollAdjectives = '';
