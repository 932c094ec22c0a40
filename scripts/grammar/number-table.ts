/** What the number grammar needs to know about a language: one row a word, one table a topic. */
import type { Modality } from '../../src/model/claim.ts';

type Words<T> = Readonly<Record<string, T>>;

export interface NumberTable {
  readonly decimal: '.' | ',';
  readonly numberWords: Words<number>;
  /** Whether "and" stands after tens ("treinta y uno"). */
  readonly joinsTens: boolean;
  /** Whether it stands after hundreds ("two hundred and five"). */
  readonly joinsHundreds: boolean;
  readonly scaleWords: Words<number>;
  readonly bareScales: string;
  /** Scales that only say about how many: "una veintena". */
  readonly roundScales: string;
  readonly scaleLetters: Words<number>;
  readonly fractionWords: Words<number>;
  readonly fractionFollowers: string;
  readonly fractionBlockers: string;
  readonly multiplierWords: Words<number>;
  readonly selfStandingMultipliers: string;
  readonly comparisonWords: string;
  readonly degreeWords: string;
  readonly asWords: string;
  readonly timesWords: string;
  readonly foldWords: string;
  readonly ordinalWords: Words<number>;
  /** Ordinals that are ordinary words unless they stand behind tens: "twenty-first". */
  readonly ordinalTails: Words<number>;
  readonly ordinalSuffixes: string;
  readonly hedgesBefore: Words<Modality>;
  readonly hedgesAfter: Words<Modality>;
  readonly complementLeads: readonly string[];
  readonly hedgeFillers: string;
  readonly definiteFillers: string;
  readonly temporalHedges: string;
  readonly hedgeLeads: string;
  readonly topicLeads: string;
  readonly overLeads: string;
  readonly vagueWords: Words<readonly [number | null, number | null]>;
  readonly vagueSizes: string;
  readonly vagueNouns: string;
  readonly vagueBlockers: string;
  readonly vagueLeads: string;
  readonly rangeWords: string;
  readonly fromWords: string;
  readonly betweenWords: string;
  readonly andWords: string;
  readonly orWords: string;
  readonly inWords: string;
  readonly outWords: string;
  readonly everyWords: string;
  readonly ofWords: string;
  readonly articles: string;
  readonly minusWords: string;
  readonly byWords: string;
  readonly hyphenLeads: string;
  readonly dimensionWords: string;
  readonly changeWords: string;
  readonly currencyNames: Words<string>;
  readonly scaledMoney: Words<string>;
  readonly doubtfulMoney: string;
  readonly percentNames: Words<string>;
  readonly measureNames: Words<string>;
  readonly durationNames: Words<string>;
  readonly ordinalUnits: string;
  readonly ageAfter: string;
  readonly agePhrases: readonly string[];
  readonly ageBefore: readonly string[];
}
