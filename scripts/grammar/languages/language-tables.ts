/** Everything the project knows about a language: the tables of its folder, gathered. */
import type { BoilerplateTable } from '../boilerplate-table.ts';
import type { ClauseRoleWords } from '../clause-role-words.ts';
import type { ClauseTable } from '../clause-types.ts';
import type { DateTable } from '../dates/form-table.ts';
import type { DateModifierTable } from '../dates/modifier-table.ts';
import type { TenseTable } from '../dates/tense-table.ts';
import type { ComparingWords } from '../en/comparing-words.ts';
import type { CountingWords } from '../en/counting-words.ts';
import type { HappeningWords, Sense } from '../happening-types.ts';
import type { NounKind } from '../en/noun-kinds.ts';
import type { LabelWords, Statements } from './label-words.ts';
import type { DenialWords } from '../en/denial-words.ts';
import type { NounTable } from '../noun-table.ts';
import type { NumberTable } from '../number-table.ts';
import type { Lemmatize, PredicateTables } from '../predicate-types.ts';
import type { SpeechTables } from '../speech-types.ts';

/** Words before or after a numeral that make it part of a name or a year; lists separated by spaces. */
export interface NameWords {
  readonly nameLeads: string;
  readonly plainLeads: string;
  readonly nameFollowers: string;
  readonly streetWords: string;
  readonly yearLeads: string;
}

/** Ways to give a number by another one, or to say that nobody knows it. */
export interface ComparisonWords {
  readonly comparatives: Readonly<Record<string, 'lessThan' | 'moreThan'>>;
  readonly comparativeDegrees: string;
  readonly countingNouns: string;
  readonly comparativeLinks: string;
  readonly comparativeAnchors: string;
  readonly unknownWords: readonly string[];
  readonly stateVerbs: string;
}

/** Abbreviations without their full stop; see `SentenceTable`. */
export interface AbbreviationWords {
  readonly abbreviations: string;
  readonly beforeNumbers: string;
  readonly openers: string;
}

export interface LanguageTables {
  /** BCP 47. */
  readonly tag: string;
  /** Whether nouns are written like names. */
  readonly capitalizesNouns: boolean;
  /** Whether people of a country, and what is theirs, are written with a capital: "Poles", not "poles". */
  readonly capitalizesNationals: boolean;
  readonly stopWords: string;
  readonly abbreviations: AbbreviationWords;
  readonly boilerplate: BoilerplateTable;
  readonly numbers: NumberTable;
  readonly nouns: NounTable;
  readonly names: NameWords;
  readonly comparisons: ComparisonWords;
  readonly dates: DateTable;
  readonly tenses: TenseTable;
  readonly modifiers: DateModifierTable;
  readonly speech: SpeechTables;
  readonly predicates: PredicateTables;
  readonly lemma: Lemmatize;
  /** Takes a lemma, folded; gives it in all the forms it may take as a verb or a noun, folded. */
  readonly inflect: (lemma: string) => readonly string[];
  readonly clauses: ClauseTable;
  readonly counting: CountingWords;
  readonly roles: Partial<ClauseRoleWords>;
  readonly comparing: ComparingWords;
  readonly denials: DenialWords;
  readonly happenings: Readonly<Record<string, HappeningWords>>;
  readonly senses: readonly Sense[];
  /** Nouns, singular, by what they stand for. */
  readonly nounKinds: Partial<Readonly<Record<NounKind, string>>>;
  /** Nouns that count the same thing, one row a thing. */
  readonly sameThings: readonly string[];
  /** Words by the id of a milestone. */
  readonly milestones: Readonly<Record<string, string>>;
  readonly labels: LabelWords;
  readonly statements: Statements;
  /** Rows of a country's English name and the words for it and its people, folded, after a bar. */
  readonly places: string;
}
