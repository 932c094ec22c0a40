/** The English tables for who says what, gathered. */
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
    'however on_the_other_hand for_its_part for_his_part for_her_part for_their_part meanwhile in_turn though',
  unnamed: 'no source named',
  reportingNouns,
  evidenceNouns,
  titles,
  sides: roleWords,
  speakerNouns,
  doerEndings: 'ists? ians? ors ers ants ees',
  personNouns,
  bodyNouns,
  standInNouns,
  dropsSubjects: false,
  commaOpensClause: false,
  capitalNouns: false,
  pastNeedsAuxiliary: false,
};
