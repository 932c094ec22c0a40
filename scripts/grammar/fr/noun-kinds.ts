/** French nouns by what they stand for, singular. */
import type { NounKind } from '../en/noun-kinds.ts';

export const nounKinds: Partial<Readonly<Record<NounKind, string>>> = {
  people:
    'personne individu être citoyen citoyenne habitant habitante homme femme civil riverain enfant garçon fille bébé adolescent adolescente jeune adulte retraité retraitée salarié salariée employé employée ouvrier ouvrière travailleur travailleuse agent fonctionnaire cheminot conducteur pilote marin équipage passager passagère voyageur touriste visiteur client patient patiente malade médecin infirmier infirmière soignant enseignant professeur élève étudiant étudiante parent mère père soldat militaire officier policier gendarme combattant rebelle terroriste prisonnier prisonnière détenu détenue otage suspect accusé manifestant manifestante gréviste militant militante adhérent supporter spectateur spectatrice participant participante délégué électeur candidat député sénateur ministre maire juge avocat journaliste pompier secouriste sauveteur bénévole migrant migrante réfugié réfugiée évacué survivant rescapé victime mort blessé disparu consommateur usager abonné actionnaire contribuable locataire propriétaire famille ménage foyer couple joueur directeur cadre ingénieur chercheur scientifique agriculteur pêcheur',
  animals:
    'animal oiseau poisson vache mouton porc cheval chien chat poulet tortue baleine dauphin loup ours abeille espèce',
  jobs: 'emploi poste fonction',
  places:
    'maison logement habitation bâtiment immeuble école hôpital bureau magasin boutique commerce église mosquée usine gare pont route rue village ville quartier commune département région appartement prison port aéroport stade hôtel hectare',
  things:
    'voiture véhicule camion bus train avion appareil bateau navire arme fusil drone missile bombe compte document message téléphone ordinateur bouteille tonne baril litre lit dose test vaccin masque tente gilet arbre',
};

/** Nouns that count the same thing, one row a thing. */
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
