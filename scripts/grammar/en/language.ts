/** The tables of English, gathered. */
import type { LanguageTables } from '../languages/language-tables.ts';
import { inflectEnglish } from '../inflect-english.ts';
import { verbLemma } from '../verb-lemma.ts';
import * as abbreviations from './abbreviations.ts';
import { boilerplate } from './boilerplate.ts';
import { clauseWords } from './clause-words.ts';
import * as comparisons from './comparisons.ts';
import { comparingWords } from './comparing-words.ts';
import { denialWords } from './denial-words.ts';
import * as roles from './clause-roles.ts';
import { countingWords } from './counting-words.ts';
import { dateTable } from './date-forms.ts';
import { dateModifiers } from './date-modifiers.ts';
import * as predicates from './event-verbs.ts';
import { happeningWords, milestones, senses } from './happening-words.ts';
import { labels, statements } from './labels.ts';
import { nounKinds, sameThings } from './noun-kinds.ts';
import * as nouns from './noun-phrases.ts';
import * as names from './number-names.ts';
import { numbers } from './numbers.ts';
import { placeRows } from './places.ts';
import { speech } from './speech.ts';
import { stopWords } from './stop-words.ts';
import { tenseCues } from './tense-cues.ts';

export const english: LanguageTables = {
  tag: 'en',
  capitalizesNouns: false,
  capitalizesNationals: true,
  stopWords,
  abbreviations,
  boilerplate,
  numbers,
  nouns,
  names,
  comparisons,
  dates: dateTable,
  tenses: tenseCues,
  modifiers: dateModifiers,
  speech,
  predicates,
  lemma: verbLemma,
  inflect: inflectEnglish,
  clauses: clauseWords,
  counting: countingWords,
  roles,
  comparing: comparingWords,
  denials: denialWords,
  happenings: happeningWords,
  senses,
  nounKinds,
  sameThings,
  milestones: Object.fromEntries(milestones.map(({ id, words }) => [id, words])),
  labels,
  statements,
  places: placeRows,
};
