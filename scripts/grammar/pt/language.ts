/** The tables of Portuguese, gathered; those it has not are those of Spanish. */
import { spanish } from '../es/language.ts';
import { statements } from '../en/labels.ts';
import type { LanguageTables } from '../languages/language-tables.ts';
import { inflectBy, lemmatizeBy } from '../verb-table.ts';
import { boilerplate } from './boilerplate.ts';
import { comparingWords } from './comparing-words.ts';
import { clauseRoles } from './clause-roles.ts';
import { countingWords } from './counting-words.ts';
import { dateTable } from './date-forms.ts';
import { predicates } from './event-verbs.ts';
import { happeningWords } from './happening-words.ts';
import { labels } from './labels.ts';
import { nounKinds, sameThings } from './noun-kinds.ts';
import * as nouns from './noun-phrases.ts';
import { numbers } from './numbers.ts';
import { speech } from './speech.ts';
import { stopWords } from './stop-words.ts';
import { tenseCues } from './tense-cues.ts';
import * as verbs from './verb-forms.ts';

export const portuguese: LanguageTables = {
  ...spanish,
  tag: 'pt',
  stopWords,
  boilerplate,
  counting: countingWords,
  roles: clauseRoles,
  comparing: comparingWords,
  statements,
  numbers,
  nouns,
  nounKinds,
  sameThings,
  dates: dateTable,
  tenses: tenseCues,
  speech,
  predicates,
  lemma: lemmatizeBy(verbs),
  inflect: inflectBy(verbs),
  happenings: happeningWords,
  labels,
};
