/** French verbs that put words, numbers or beliefs into somebody's mouth. */
import type { ReportingVerbRow, VerbEnding } from '../speech-types.ts';

export const reportingVerbs: readonly ReportingVerbRow[] = [
  {
    frames: ['clause', 'object', 'inverted', 'agent'],
    verbs:
      'annoncer confirmer estimer déclarer signaler indiquer préciser calculer comptabiliser recenser dénombrer vérifier documenter communiquer mentionner certifier dénoncer affirmer assurer évaluer rapporter relever avancer chiffrer revendiquer',
    forms: {
      dire: ['', 'dit disent disait disaient', 'dit', 'disant'],
      révéler: ['', 'révèle révèlent révélait révélaient révéla', 'révélé', 'révélant'],
      prévoir: ['', 'prévoit prévoient', 'prévu', 'prévoyant'],
      reconnaître: ['', 'reconnaît reconnaissent reconnaissait', 'reconnu', 'reconnaissant'],
      admettre: ['', 'admet admettent', 'admis', 'admettant'],
      compter: ['', 'compte comptent comptait', 'compté', 'comptant'],
    },
  },
  {
    frames: ['clause', 'object'],
    verbs: '',
    forms: {
      craindre: ['', 'craint craignent craignait craignaient', 'craint', 'craignant'],
      évoquer: ['', 'évoque évoquent évoquait évoquaient', 'évoqué', 'évoquant'],
      maintenir: ['', 'maintient maintiennent maintenait', 'maintenu', 'maintenant'],
      redouter: ['', 'redoute redoutent redoutait', 'redouté', 'redoutant'],
    },
  },
  {
    frames: ['clause', 'object'],
    before: "de d'un d'une d'environ d'au d'",
    verbs: '',
    forms: { parler: ['', 'parle parlent parlait parlaient', 'parlé', 'parlant'] },
  },
  {
    frames: ['clause', 'object'],
    before: 'état',
    verbs: '',
    forms: { faire: ['', 'fait font faisait faisaient', 'fait', 'faisant'] },
  },
  {
    frames: ['clause', 'object'],
    before: 'sur',
    verbs: 'tabler',
  },
  {
    frames: ['figure'],
    verbs: 'ramener porter établir réviser',
    forms: { réduire: ['', 'réduit réduisent réduisait', 'réduit', 'réduisant'] },
  },
  {
    frames: ['clause', 'inverted'],
    verbs:
      'expliquer ajouter souligner rappeler commenter constater détailler alerter alléguer argumenter insister regretter noter observer marteler raconter témoigner répliquer lancer résumer tweeter publier juger',
    forms: {
      rappeler: ['', 'rappelle rappellent rappelait', 'rappelé', 'rappelant'],
      soutenir: ['', 'soutient soutiennent soutenait', 'soutenu', 'soutenant'],
      avertir: ['', 'avertit avertissent', 'averti', 'avertissant'],
      prévenir: ['', 'prévient préviennent', 'prévenu', 'prévenant'],
      écrire: ['', 'écrit écrivent écrivait', 'écrit', 'écrivant'],
      répondre: ['', 'répond répondent', 'répondu', 'répondant'],
      poursuivre: ['', 'poursuit poursuivent', 'poursuivi', 'poursuivant'],
      conclure: ['', 'conclut concluent', 'conclu', 'concluant'],
      répéter: ['', 'répète répètent', 'répété', 'répétant'],
      réagir: ['', 'réagit réagissent', 'réagi', 'réagissant'],
    },
  },
  {
    frames: ['clause', 'object'],
    verbs: 'accuser critiquer condamner nier contester proposer qualifier',
    forms: {
      décrire: ['', 'décrit décrivent', 'décrit', 'décrivant'],
      démentir: ['', 'dément démentent', 'démenti', 'démentant'],
    },
  },
  {
    frames: ['clause', 'infinitive'],
    verbs: 'espérer menacer',
    forms: {
      promettre: ['', 'promet promettent', 'promis', 'promettant'],
      vouloir: ['', 'veut veulent voulait', 'voulu', 'voulant'],
      prétendre: ['', 'prétend prétendent', 'prétendu', 'prétendant'],
    },
  },
  {
    frames: ['clause'],
    verbs: 'considérer soupçonner démontrer montrer penser douter trouver',
    forms: {
      croire: ['', 'croit croient croyait', 'cru', 'croyant'],
      savoir: ['', 'sait savent', 'su', 'sachant'],
    },
  },
  {
    frames: ['speech', 'inverted'],
    verbs: 'demander crier implorer',
    forms: { interroger: ['', 'interroge interrogent', 'interrogé', 'interrogeant'] },
  },
  {
    frames: ['mention'],
    verbs: 'parler',
    forms: { faire: ['', 'fait font faisait faisaient', 'fait', 'faisant'] },
  },
];

export const verbEndings: readonly VerbEnding[] = [
  {
    ending: 'cer',
    base: [],
    finite: ['ce', 'cent', 'çait', 'çaient', 'ça', 'cera', 'ceront'],
    past: ['cé', 'cée', 'cés', 'cées'],
    participle: ['çant'],
  },
  {
    ending: 'er',
    base: [],
    finite: ['e', 'ent', 'ait', 'aient', 'a', 'èrent', 'era', 'eront'],
    past: ['é', 'ée', 'és', 'ées'],
    participle: ['ant'],
  },
];
