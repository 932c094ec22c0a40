/** The French tables for who says what, gathered. */
import type { SpeechTables } from '../speech-types.ts';
import { evidenceNouns, reportingNouns, reportingPhrases } from './reporting-phrases.ts';
import { reportingVerbs, verbEndings } from './reporting-verbs.ts';
import { roleWords } from './role-words.ts';
import { bodyNouns, personNouns, speakerNouns, standInNouns } from './speaker-nouns.ts';
import { titles } from './titles.ts';
import { wordClasses } from './word-classes.ts';

export const speech: SpeechTables = {
  verbs: reportingVerbs,
  endings: verbEndings,
  classes: wordClasses,
  phrases: reportingPhrases,
  connectives:
    'quant_à_elle quant_à_lui quant_à_eux quant_à_elles de_son_côté de_leur_côté en_revanche toutefois cependant pour_sa_part pour_leur_part eux elle lui elles',
  unnamed: 'sans source citée',
  reportingNouns,
  evidenceNouns,
  titles,
  sides: roleWords,
  speakerNouns,
  doerEndings: 'istes? eurs? euses? rices? ants iens? iennes? iers ières',
  personNouns,
  bodyNouns,
  standInNouns,
  dropsSubjects: false,
  commaOpensClause: false,
  capitalNouns: false,
  pastNeedsAuxiliary: true,
};
