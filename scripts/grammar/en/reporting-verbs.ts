/** English verbs that put words, numbers or beliefs into somebody's mouth. */
import type { ReportingVerbRow, VerbEnding } from '../speech-types.ts';

export const reportingVerbs: readonly ReportingVerbRow[] = [
  {
    frames: ['clause', 'object', 'inverted', 'agent'],
    verbs:
      'report announce confirm estimate state declare reveal disclose acknowledge predict project note mention affirm reiterate testify certify',
  },
  {
    frames: ['clause', 'object', 'inverted', 'infinitive'],
    verbs: 'claim',
  },
  {
    frames: ['clause', 'object', 'inverted'],
    verbs: '',
    forms: {
      say: ['say', 'says', 'said', 'saying'],
      write: ['write', 'writes', 'wrote written', 'writing'],
      forecast: ['', 'forecasts', 'forecast', 'forecasting'],
      admit: ['admit', 'admits', 'admitted', 'admitting'],
    },
  },
  {
    frames: ['clause', 'inverted', 'listener'],
    verbs: 'inform notify assure remind advise caution warn',
    forms: { tell: ['tell', 'tells', 'told', 'telling'] },
  },
  {
    frames: ['clause', 'inverted'],
    verbs:
      'add allege argue assert contend maintain insist explain complain concede conclude emphasize emphasise stress underscore underline highlight observe remark recall repeat respond reply joke boast suggest indicate charge counter comment continue tweet exclaim lament muse opine recount retort clarify elaborate reason tally',
    forms: {
      quip: ['quip', 'quips', 'quipped', 'quipping'],
      brag: ['brag', 'brags', 'bragged', 'bragging'],
    },
  },
  {
    frames: ['clause', 'object'],
    verbs:
      'deny calculate count reckon document register record log verify list describe propose recommend accuse blame criticize criticise denounce rate',
  },
  {
    frames: ['clause', 'infinitive'],
    verbs: 'promise pledge threaten hope agree guarantee want plan intend aim offer',
    forms: { vow: ['vow', 'vows', 'vowed', 'vowing'] },
  },
  { frames: ['clause', 'infinitive', 'object'], verbs: 'expect' },
  {
    frames: ['speech', 'inverted'],
    verbs: 'ask shout cry urge plead demand chant interject question implore',
    forms: {
      go: ['go', 'goes', 'went', 'going'],
      read: ['read', 'reads', 'read', 'reading'],
      begin: ['begin', 'begins', 'began', 'beginning'],
    },
  },
  { frames: ['speech', 'inverted', 'appeal'], verbs: 'call' },
  { frames: ['object'], verbs: 'cite' },
  {
    frames: ['mention'],
    verbs: 'talk guide',
    forms: {
      speak: ['speak', 'speaks', 'spoke spoken', 'speaking'],
      stand: ['stand', 'stands', 'stood', 'standing'],
    },
  },
  {
    frames: ['figure'],
    verbs: 'place revise update',
    forms: {
      put: ['put', 'puts', 'put', 'putting'],
      set: ['set', 'sets', 'set', 'setting'],
    },
  },
  {
    frames: ['figure', 'change'],
    verbs: 'raise lower reduce increase',
    forms: { cut: ['cut', 'cuts', 'cut', 'cutting'] },
  },
  {
    frames: ['clause'],
    verbs:
      'believe fear suspect assume doubt learn demonstrate determine rule imply signal speculate theorize realize discover wonder point',
    forms: {
      think: ['think', 'thinks', 'thought', 'thinking'],
      feel: ['feel', 'feels', 'felt', 'feeling'],
      find: ['find', 'finds', 'found', 'finding'],
      show: ['show', 'shows', 'showed shown', 'showing'],
    },
  },
];

export const verbEndings: readonly VerbEnding[] = [
  { ending: 'ay', base: ['ay'], finite: ['ays'], past: ['ayed'], participle: ['aying'] },
  { ending: 'ey', base: ['ey'], finite: ['eys'], past: ['eyed'], participle: ['eying'] },
  { ending: 'y', base: ['y'], finite: ['ies'], past: ['ied'], participle: ['ying'] },
  { ending: 'ee', base: ['ee'], finite: ['ees'], past: ['eed'], participle: ['eeing'] },
  { ending: 'e', base: ['e'], finite: ['es'], past: ['ed'], participle: ['ing'] },
  { ending: 'ss', base: ['ss'], finite: ['sses'], past: ['ssed'], participle: ['ssing'] },
  { ending: 'sh', base: ['sh'], finite: ['shes'], past: ['shed'], participle: ['shing'] },
  { ending: 'ch', base: ['ch'], finite: ['ches'], past: ['ched'], participle: ['ching'] },
  { ending: '', base: [''], finite: ['s'], past: ['ed'], participle: ['ing'] },
];
