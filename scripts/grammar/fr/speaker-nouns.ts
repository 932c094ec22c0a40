/** French nouns for people and bodies that speak. */

/** Those that take no side of their own. */
export const speakerNouns =
  'gestionnaire délégué déléguée direction patron patronne avocat avocate opérateur exploitant riverain sapeur-pompier collectif plateforme parquet centrale intersyndicale activiste analyste auteur auteure campagne candidat candidate collègue conseiller conseillère critique directeur directrice dirigeant dirigeante dirigeants économiste expert experte experts femme fonds homme leader membre narrateur organisation organisateur organisateurs organisme parti personne porte-parole professeur professeure rival source sources spécialiste fédération coalition alliance ligue mouvement institution ville pays majorité moitié responsable responsables élu élue élus manifestants agriculteurs';

/** Nouns of one person, with a side or without. */
export const personNouns =
  'gestionnaire délégué déléguée secrétaire patron patronne adjoint adjointe commandant capitaine colonel activiste analyste auteur auteure avocat avocate candidat candidate conseiller conseillère député députée directeur directrice dirigeant dirigeante économiste élu élue expert experte femme gouverneur homme journaliste juge leader maire médecin ministre porte-parole préfet présidente président procureur procureure professeur professeure responsable sénateur sénatrice spécialiste témoin chercheur chercheuse';

/** Nouns of bodies that are called by them only when they are meant. */
export const bodyNouns =
  'assemblée autorité campagne cour gouvernement ministère mouvement parlement parquet police préfecture tribunal';

/** Nouns so general that they stand for whatever body was named last ("le groupe"). */
export const standInNouns =
  'agence alliance association banque comité commission compagnie département entreprise fédération firme fondation fonds groupe hôpital institut institution journal ong organisation organisme parti quotidien société syndicat université';
