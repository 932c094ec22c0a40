/** French nouns that count the same thing, one row a thing. */
export const sameThings: readonly string[] = [
  'salarié employé travailleur ouvrier',
  'logement maison habitation',
  'entreprise société',
  'magasin boutique commerce',
  'billet ticket',
  'avion appareil',
  'bateau navire',
  'élève étudiant',
  'médecin docteur',
];
