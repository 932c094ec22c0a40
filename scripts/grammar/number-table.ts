/** What the number grammar needs to know about a language: one row a word, one table a topic. */
import type { Modality } from '../../src/model/claim.ts';

type Words<T> = Readonly<Record<string, T>>;

export interface NumberTable {
  readonly decimal: '.' | ',';
  readonly numberWords: Words<number>;
  readonly scaleWords: Words<number>;
  readonly scaleLetters: Words<number>;
  readonly fractionWords: Words<number>;
  readonly fractionFollowers: string;
  readonly fractionBlockers: string;
  readonly multiplierWords: Words<number>;
  readonly selfStandingMultipliers: string;
  readonly comparisonWords: string;
  readonly timesWords: string;
  readonly foldWords: string;
  readonly ordinalWords: Words<number>;
  readonly ordinalSuffixes: string;
  readonly hedgesBefore: Words<Modality>;
  readonly hedgesAfter: Words<Modality>;
  readonly hedgeFillers: string;
  readonly temporalHedges: string;
  readonly hedgeLeads: string;
  readonly topicLeads: string;
  readonly periodWords: string;
  readonly vagueWords: Words<readonly [number | null, number | null]>;
  readonly vagueSizes: string;
  readonly vagueNouns: string;
  readonly vagueBlockers: string;
  readonly rangeWords: string;
  readonly fromWords: string;
  readonly betweenWords: string;
  readonly andWords: string;
  readonly orWords: string;
  readonly inWords: string;
  readonly outOfPhrase: string;
  readonly everyWords: string;
  readonly ofWords: string;
  readonly articles: string;
  readonly minusWords: string;
  readonly changeWords: string;
  readonly currencyNames: Words<string>;
  readonly percentNames: Words<string>;
  readonly measureNames: Words<string>;
  readonly durationNames: Words<string>;
  readonly ageAfter: string;
  readonly agePhrases: readonly string[];
  readonly ageBefore: readonly string[];
}
