/** The tables of French, gathered. */
import type { LanguageTables } from '../languages/language-tables.ts';
import { inflectBy, lemmatizeBy } from '../verb-table.ts';
import * as abbreviations from './abbreviations.ts';
import { boilerplate } from './boilerplate.ts';
import { clauseWords } from './clause-words.ts';
import * as comparisons from './comparisons.ts';
import { comparingWords } from './comparing-words.ts';
import { denialWords } from './denial-words.ts';
import { clauseRoles } from './clause-roles.ts';
import { countingWords } from './counting-words.ts';
import { dateTable } from './date-forms.ts';
import { dateModifiers } from './date-modifiers.ts';
import * as predicates from './event-verbs.ts';
import { happeningWords, milestoneWords } from './happening-words.ts';
import { labels, statements } from './labels.ts';
import * as nouns from './noun-phrases.ts';
import * as names from './number-names.ts';
import { numbers } from './numbers.ts';
import { places } from './place-names.ts';
import { nounKinds, sameThings } from './noun-kinds.ts';
import { speech } from './speech.ts';
import { stopWords } from './stop-words.ts';
import { tenseCues } from './tense-cues.ts';
import * as verbs from './verb-forms.ts';

export const french: LanguageTables = {
  tag: 'fr',
  capitalizesNouns: false,
  capitalizesNationals: false,
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
  lemma: lemmatizeBy(verbs),
  inflect: inflectBy(verbs),
  clauses: clauseWords,
  counting: countingWords,
  roles: clauseRoles,
  comparing: comparingWords,
  denials: denialWords,
  happenings: happeningWords,
  senses: [],
  nounKinds,
  sameThings,
  milestones: milestoneWords,
  labels,
  statements,
  places: places,
};
