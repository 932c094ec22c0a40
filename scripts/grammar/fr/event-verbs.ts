/** French words that stand around a number and say what happened to what it counts. */

/** Verbs and nouns that only bring a number: what happened is said elsewhere in the clause. */
export const measureWords =
  'élever atteindre dépasser compter totaliser recenser dénombrer grimper monter passer porter être avoir faire total nombre chiffre somme liste groupe bilan augmenter baisser diminuer chuter inclure';

/** Nouns for a number given before or after what it counts. */
export const figureNouns = 'chiffre chiffres nombre total totaux bilan décompte estimation';

/** Nouns that stand for what happened. */
export const eventNouns =
  'libération libérations détention détentions arrestation arrestations interpellation interpellations décès disparition disparitions enlèvement enlèvements assassinat cas contamination licenciement licenciements suppression suppressions fermeture perte pertes vente achat rachat acquisition sauvetage évacuation évacuations expulsion vol attaque attentat accident voix vote votes amende condamnation grève';

/** Adverbs that set a state apart from another. */
export const stateAdverbs =
  'encore toujours déjà désormais actuellement maintenant hier demain précédemment initialement auparavant récemment quotidiennement restent reste';

/** Nouns that name a state after a preposition. */
export const stateNouns =
  'prison prisons détention garde captivité otage hôpital hôpitaux urgence réanimation quarantaine isolement exil liberté grève service soins abri poste électricité courant';

/** Prepositions after which a time or a state may follow. */
export const statePrepositions =
  'en depuis jusque pendant durant avant après dans à au aux entre vers par sous derrière dès sans';

/** Those after which a state is the one that lasts. */
export const insidePrepositions = 'en dans derrière sous à';

/** Words that may stand between such a preposition and its time. */
export const timeLinks =
  'le la les un une ce cette de du dernier dernière derniers dernières prochain prochaine premier première début fin milieu mi jour jours semaine semaines mois an ans année années décennie heure heures minutes matin midi soir nuit soirée journée lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier';

/** Those of them that are a time by themselves. */
export const times =
  'jour jours semaine semaines mois an ans année années décennie heure heures minutes matin soir nuit soirée journée lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier';

/** Words before a verb that put it in the future. */
export const futureWords =
  'va vont prévoit prévoient devrait devraient pourrait pourraient sera seront';

/** Words before a number that make it a part of another. */
export const partBefore = 'dont parmi';

/** Pronouns for the whole: "parmi lesquels 24". */
export const partPronouns = "lesquels lesquelles eux elles qui d'entre";

/** Words after a number and "de" that make it a part. */
export const partAfter = "ces ceux celles leurs ses eux elles d'entre";

/** Words that are such a link and the article in one. */
export const partContractions = 'des';

/** The word between a part and its whole. */
export const partLink = "de des d'entre";

/** Articles that point to a known whole. */
export const wholeArticles = 'les des';

/** Prepositions before a place. */
export const placePrepositions = 'à en dans près';

/** Verbs that only say what something is called or thought to be. */
export const namingVerbs = 'considérer appeler nommer qualifier croire juger';

/** Adjectives that say what became of what is counted. */
export const conditions =
  'morts mortes mort morte tués tuées blessés blessées disparus disparues détenus détenues libres vivants sinistrés évacués évacuées hospitalisés hospitalisées';

/** Conjunctions that open another clause. */
export const clauseConjunctions =
  'que qui alors tandis mais parce si quand lorsque avant sinon car puisque dont';

/** Words that may stand between a verb and its number. */
export const hedges =
  'environ quelque quelques presque près autour plus moins de au à jusque seulement entre autres total au-moins';

/** Reporting verbs, as lemmas, that are also events. */
export const eventReports = 'accuser condamner dénoncer recenser demander appeler';

/** The word before a verb of being that only says that there is something. */
export const existential = 'y';
