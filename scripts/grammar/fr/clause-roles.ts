/** French words that say what a number is to its clause: a level, a change, a sum of something. */
import type { ClauseRoleWords } from '../clause-role-words.ts';

export const clauseRoles: Partial<ClauseRoleWords> = {
  rises: 'augmenter croître grimper bondir progresser monter',
  falls: 'baisser chuter diminuer reculer tomber plonger',
  riseNouns: 'hausse augmentation progression croissance',
  fallNouns: 'baisse chute diminution recul réduction',
  linkingVerbs:
    'être atteindre dépasser avoisiner totaliser élever chiffrer estimer évaluer coûter établir fixer rester',
  sizingVerbs: 'porter relever réduire abaisser fixer maintenir estimer évaluer chiffrer',
  originPrepositions: 'de depuis',
  levelPrepositions: 'à',
  differencePrepositions: 'de',
  sizeLinks: "de d' à",
  worthLinks: 'pour',
  sizedNouns:
    'participation abstention bénéfice bénéfices recettes ventes tarif prix action actions salaire salaires inflation chômage dette déficit excédent budget amende amendes caution rançon indemnité coût coûts facture perte pertes population soutien avance majorité magnitude température taux pib production exportations importations prêt subvention impôt impôts loyer investissement fonds aide don pension retraite valeur consommation dépense dépenses profondeur hauteur longueur superficie vitesse poids capacité jauge efficacité voix effectif débit volume montant',
  sizedPronouns: 'qui il elle',
  sizedAdjectives: 'efficace:efficacité',
};
