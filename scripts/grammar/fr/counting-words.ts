/** Small words of French that decide what a number counts. */
import type { CountingWords } from '../en/counting-words.ts';

export const countingWords: CountingWords = {
  anyPeople:
    'personne gens individu être citoyen citoyenne habitant habitante homme femme civil riverain autre',
  emptyHeads: 'chiffre nombre total somme bilan',
  narrowing:
    'suspect suspecte probable possible grave nouveau nouvelle nouveaux nouvelles supplémentaire supplémentaires autre autres quotidien',
  rate: 'chaque quotidiens annuels mensuels',
  apiece: 'par',
  datingBefore: 'depuis après derniers dernières passés prochains prochaines',
  datingAfter: 'après avant auparavant tard plus',
  lightVerbs:
    'être avoir faire dire annoncer affirmer confirmer indiquer estimer compter totaliser recenser dénombrer atteindre dépasser élever porter aller venir voir rester demeurer continuer maintenir laisser trouver enregistrer signaler montrer croire considérer ajouter nier devoir pouvoir passer chiffrer évoquer',
  lasting: 'encore toujours reste restent demeure demeurent',
  periodStart: 'début',
  periodMiddle: 'milieu mi',
  periodEnd: 'fin',
  periods:
    'an:year année:year mois:month semaine:week décennie:decade siècle:century trimestre:quarter',
  expecting:
    'sera seront aura prévoit prévu prévue prévus attendu attendue devrait devraient doit doivent prochain prochaine demain',
  pronouns: 'il elle ils elles son sa ses leur leurs ce cette ces',
  bodies:
    'ministère parti conseil comité agence groupe organisation association police armée tribunal gouvernement département bureau préfecture institut université hôpital banque entreprise société centre service fondation front mouvement commission assemblée sénat syndicat confédération fédération',
  auxiliaries: 'a ont avait avaient été est sont était étaient sera seront fut furent',
  crossing:
    'dépassé dépasse dépassent dépassait atteint atteignent atteignait franchi franchit franchissent grimpé doublé triplé',
  carrying: 'porter tenir amener avoir',
  carried: 'enfant bébé nourrisson fils fille',
  joining: 'aussi également dont parmi',
};
