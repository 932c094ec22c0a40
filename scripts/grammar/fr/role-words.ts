/** French role words and what side they speak for; the first row that fits decides. */
import type { SideRow } from '../speech-types.ts';

export const roleWords: readonly SideRow[] = [
  {
    side: 'opposition',
    words: 'opposition opposant opposante opposants dissident dissidents rebelle rebelles insurgés',
  },
  {
    side: 'monitor',
    words:
      "ONG ong observateurs observatoire association associations droits_de_l'homme défenseurs militants amnesty_international human_rights_watch croix-rouge médecins_sans_frontières nations_unies ONU UNICEF HCR OMS organisation_mondiale_de_la_santé chercheur chercheurs chercheuse université institut économistes scientifiques think_tank",
  },
  {
    side: 'union',
    words: 'syndicat syndicats syndical syndicale intersyndicale CGT CFDT FO grévistes',
  },
  {
    side: 'medical',
    words:
      'hôpital hôpitaux clinique médecin médecins docteur docteurs infirmier infirmière infirmiers légiste soignants urgentistes',
  },
  {
    side: 'witness',
    words:
      'témoin témoins habitant habitants habitante riverain riverains survivant survivants rescapé rescapés famille familles proche proches passager passagers parents père mère victime victimes voisin voisins',
  },
  {
    side: 'official',
    words:
      "gouvernement gouvernements exécutif administration ministère ministères ministre ministres police policier policiers gendarmerie gendarmes armée militaires président présidente vice-président présidence chancelier parlementaire parlementaires sénateur sénatrice député députée députés gouverneur maire mairie préfet préfète préfecture ambassadeur ambassade parlement assemblée sénat procureur procureure parquet juge tribunal cour autorité autorités officiel officiels fonctionnaire fonctionnaires banque_centrale junte élysée matignon quai_d'orsay pompiers protection_civile sécurité_civile commission_électorale roi pape état intérieur",
  },
  {
    side: 'press',
    words:
      'journal quotidien hebdomadaire magazine chaîne journaliste journalistes correspondant agence_de_presse médias presse reuters AFP AP BBC CNN bloomberg télévision radio',
  },
  {
    side: 'company',
    words:
      'direction entreprise entreprises compagnie société sociétés firme groupe constructeur fabricant banque banques assureur opérateur patron patronat actionnaires investisseurs employeur',
  },
  { side: 'official', words: 'agence département commission comité conseil bureau service' },
];
