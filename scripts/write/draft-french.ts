/** A draft in French. */
import type { DraftTable } from './draft-table.ts';

export const french: DraftTable = {
  newsroom: 'la rédaction',
  quotes: ['« ', ' »'],
  articles: ['Le', 'La', 'Les', 'L’', "L'", 'Un', 'Une'],
  articled: null,
  pointing:
    /^(?:il|elle|ils|elles|son|sa|ses|leurs?|ce|cet|cette|ces|cela|c[’']|tel(?:le)?s?|mais|et|ainsi|or|cependant|pourtant|aussi|d[’']autres|l[ae]s? (?:même|dernièr?e?|décision|mesure|chiffre|nouvelle)s?|l[’']annonce)(?!\p{L})/iu,
  nounLinks: ['de', 'du', 'des', 'en', 'par', 'pour', 'avec', 'à', 'au', 'qui'],
  group: /^\p{L}+[sx]$/u,
  ahead: /\p{L}(?:er|ir|re|ra|ront|rait|raient)(?!\p{L})/u,
  bareDays:
    /^(?:aujourd[’']hui|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/iu,
  dayPrepositions: ['ce', 'Ce', 'le', 'Le'],
  dayOpenings: ['Ce', 'Le', 'En'],
  oneReport: 'un article',
  anotherReport: 'un autre article',
  sameReport: 'le même article',
  titledReport: 'l’article « {title} »',
  nouns: null,
  placed: '{label} ({place})',
  questions: [],
  titles: {
    about: '{topic} : {title}',
    asked: '{question} Les sources ne s’accordent pas',
    disputed: '{label} : les sources ne s’accordent pas',
    plain: '{label} : ce que disent les sources',
    last: 'Ce que disent les sources',
  },
  summaries: {
    counts: '{labels} : ce que disent les sources, chaque nombre avec la phrase dont il vient.',
    oneCounts: '{labels} : ce que dit un article, chaque nombre avec la phrase dont il vient.',
    disputed: 'Elles se contredisent sur ce point : {labels}.',
    allDisputed:
      'Les sources se contredisent sur ce point : {labels}. Chaque nombre est donné avec la phrase dont il vient.',
    nothing: 'Ce que disent les sources, chaque phrase avec l’endroit où elle se trouve.',
  },
  figures: { count: 'le chiffre ({label})', other: 'le chiffre ({label})' },
  overtaking: { form: /^(?:dépass|excèd|excéd)\p{L}*\s+(?:les\s+)?/iu, hedge: 'plus de ' },
  says: 'selon {who}, {figure} est de {number}{asOf}',
  again: 'selon {who}, il est de {number}{asOf}',
  alsoSays: ', et {figure} est de {number}{asOf}',
  revised: ', puis de {number}{asOf}',
  speaksOf: '{who} parle de {words}',
  ofSet: '{words} sur {number}',
  versus: ' ; ',
  asOf: ' ({day})',
  closings: {
    hard: 'Ces chiffres s’excluent.',
    revised: 'Les chiffres se contredisent.',
    told: 'Ce sur quoi les sources se contredisent est exposé plus bas.',
    soft: 'Là où les sources diffèrent, elles peuvent encore s’accorder.',
    agreed: 'Aucune contradiction entre les sources n’a été trouvée.',
    apart: 'Aucune de ces sources ne compte la même chose qu’une autre.',
    oneReport: 'Tout repose sur un seul article.',
    uncounted: 'Les sources ne donnent aucun chiffre comparable.',
    oneUncounted: 'Le seul article ne donne aucun chiffre comparable.',
    empty: 'Il n’y a encore aucune source lisible.',
  },
  reports: 'Selon {who} :',
  disagreements: {
    counts: 'Les sources diffèrent sur ce point : {labels}.',
    dates: 'Les sources datent différemment la même chose.',
    slips:
      'Là où une source contredit le calendrier ou se contredit elle-même, ses mots sont donnés avec la raison.',
  },
  questionsTitle: 'Ce que l’on ne sait pas',
  unknowns: {
    apart: ['Pourquoi les chiffres diffèrent ({label}).', '{first} contre {second}.'],
    worded: ['Pourquoi les récits diffèrent ({label}).', '{first} ; {second}.'],
    denied: ['Quelle version est vraie ({label}).', '{says} ; {who} le nie : {words}.'],
    lone: [
      'Si ce chiffre peut être confirmé ({label}).',
      'Une seule source donne un nombre : {says}.',
    ],
    nobody: [
      'De qui vient ce chiffre ({label}).',
      'Selon {who}, il est de {number}, sans que l’on sache qui a compté.',
    ],
    undated: ['De quel jour date ce chiffre ({label}).', '{says}, sans date.'],
    oneSided: [
      'Ce que comptent les autres ({label}).',
      'Tous les nombres attribués viennent d’un même côté : {says}.',
    ],
    noDays: [
      'Quand ces articles ont paru.',
      'La plupart ne portent pas de date : ce qu’ils situent « samedi » ou « la semaine prochaine » reste ici sans jour.',
    ],
    noDates: ['Quand cela s’est passé.', 'Aucune source ne donne de date où situer un événement.'],
    unrelated: [
      'Ce qui réunit ces articles.',
      'Aucun ne compte la même chose qu’un autre, et aucun n’en confirme donc un autre.',
    ],
  },
};
