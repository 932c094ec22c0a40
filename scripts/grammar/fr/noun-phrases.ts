/** French words that end a noun phrase, and how plural nouns become singular. */
export const nounFirst = true;
export const ofWords = "de des du d'";

export const determiners = 'de des les ses leurs ces autres nouveaux nouvelles premiers premières';
export const phraseStops =
  'est sont était étaient a ont avait avaient été être fut furent à au aux avec chez contre dans de des depuis dès du durant en entre envers hors jusque malgré par parmi pendant pour sans selon sous sur vers que qui dont où quand comme si parce car et ou ni mais donc or ne pas plus moins très aussi déjà encore toujours le la les l un une ce cet cette ces son sa ses leur leurs nous vous ils elles il elle on se lui y dit ont après avant hier demain aujourd ensuite ainsi restent demeurent annoncés annoncées estimés estimées prévus prévues évoqués évoquées avancés avancées deux trois quatre cinq six sept huit neuf dix mille cent millions';
export const phraseParticiples = '';

export const irregularPlurals: Readonly<Record<string, string>> = {
  chevaux: 'cheval',
  journaux: 'journal',
  hôpitaux: 'hôpital',
  tribunaux: 'tribunal',
  animaux: 'animal',
  bateaux: 'bateau',
  bureaux: 'bureau',
  réseaux: 'réseau',
  cas: 'cas',
  pays: 'pays',
  mois: 'mois',
  corps: 'corps',
  décès: 'décès',
  procès: 'procès',
  succès: 'succès',
  congrès: 'congrès',
  repas: 'repas',
  bras: 'bras',
  anglais: 'Anglais',
  français: 'Français',
};

export const falsePlurals =
  'alors ailleurs jamais mais moins plus puis sans sous très vers dans dès depuis après toujours pas nous vous temps paris';
export const pluralEndings: readonly (readonly [RegExp, string])[] = [[/s$/iu, '']];
export const countNouns = 'nombre total chiffre';
export const tollNouns = '';
export const tollAdjectives = '';
