/** French phrases and nouns that name a speaker without a verb. */

/** What stands before the speaker; `*` is a finite form or participle of a reporting verb. */
export const reportingPhrases: readonly string[] = [
  "d'après",
  'à en croire',
  'aux dires de',
  'selon',
];

export const reportingNouns =
  'annonce affirmation déclaration dénonciation estimation rapport communiqué promesse prévision accusation avertissement calcul conclusion témoignage bilan décompte';

export const evidenceNouns =
  'analyse article bilan baromètre base bulletin calcul carte chiffre communiqué décompte document donnée enquête étude évaluation indice jugement liste message note projection rapport recensement registre relevé résultat sondage statistique tableau témoignage texte vidéo';
