/** French words before or after a numeral that make it part of a name or a year. */
export const nameLeads: string =
  'vol article articles loi section chapitre page pages route autoroute canal groupe phase étape niveau ligne acte catégorie type classe modèle district secteur zone porte salle chambre saison épisode numéro boeing airbus iphone galaxy formule rue avenue boulevard résolution décret';
export const plainLeads: string = 'article articles chapitre page pages canal résolution décret';
export const nameFollowers: string = '';
export const streetWords: string = '';
export const yearLeads: string =
  'en de depuis jusque année années avant après durant à et entre pour le janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps été automne hiver fin début';
