/** The Spanish tables for who says what, gathered. */
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
    'sin_embargo por_su_parte en_cambio no_obstante por_otro_lado por_otra_parte a_su_vez además en_tanto mientras_tanto',
  unnamed: 'sin fuente citada',
  reportingNouns,
  evidenceNouns,
  titles,
  sides: roleWords,
  speakerNouns,
  doerEndings: 'istas? dor dora dores doras antes? entes arios? arias? eros? eras?',
  personNouns,
  bodyNouns,
  standInNouns,
  dropsSubjects: true,
  commaOpensClause: false,
  capitalNouns: false,
  pastNeedsAuxiliary: true,
};
