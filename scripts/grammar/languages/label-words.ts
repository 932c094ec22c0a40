/** The words in which a language names what is counted, and says what the project found about it. */

type Phrases = Readonly<Record<string, string>>;

export interface LabelWords {
  /** What happened, by the id of the happening; a star stands for the ending that agrees with the noun. */
  readonly happenings: Phrases;
  /** The same where people are counted, if it befalls what they own. */
  readonly ofPeople: Phrases;
  /** What a sum of money is the measure of, by the id of the happening. */
  readonly ofMoney: Phrases;
  /** Endings of masculine and feminine singular, masculine and feminine plural. */
  readonly agreement: readonly [string, string, string, string];
  /** Plural nouns that are feminine. */
  readonly feminine: RegExp;
  /** Endings of singular nouns and what stands in their place in the plural; the first that fits wins. */
  readonly plurals: readonly (readonly [RegExp, string])[];
  readonly people: string;
  readonly share: string;
  readonly money: string;
  readonly units: string;
  /** Templates with `{units}`, `{label}`, `{part}`, `{period}` and `{narrowing}`. */
  readonly plain: string;
  readonly narrowed: string;
  readonly still: string;
  readonly stillBare: string;
  readonly once: string;
  readonly point: string;
  /** "start", "middle" and "end", and the periods, for `point`. */
  readonly parts: Phrases;
  readonly periods: Phrases;
  /** What follows a label for the party `{name}` whose number it is, and the word for what is added to a count. */
  readonly by: string;
  readonly more: string;
  /** Labels of a change of `{topic}`. */
  readonly rise: string;
  readonly fall: string;
  /** What narrows a number that is a part of another, where its words do not say. */
  readonly partOfWhole: string;
}

/** Sentences about what was found, without a number; `{label}` is a measure's, the other slots lists of parties. */
export interface Statements {
  /** `{high}` counts more of a thing whose plural is the label than `{low}`. */
  readonly more: string;
  /** `{high}` gives a larger number than `{low}`. */
  readonly higher: string;
  /** `{high}` gives the largest number, `{low}` the smallest, others one between. */
  readonly between: string;
  /** `{parties}` stand on both sides. */
  readonly mixed: string;
  /** Verbs of `more` and `higher`, for one party and for several; those on `low` agree with `{low}`, others with `{high}`. */
  readonly verbs: {
    readonly high: Readonly<Record<string, readonly [string, string]>>;
    readonly low: Readonly<Record<string, readonly [string, string]>>;
  };
  /** Names of several: "the police", "rights groups". */
  readonly several: RegExp;
  /** `{low}` denies what `{high}` counts. */
  readonly denied: string;
  /** What to add to `higher` and `mixed`, by why the numbers need not exclude each other after all. */
  readonly caveats: Phrases;
  /** A label that names people by their state: "those still held". */
  readonly those: string;
  /** What stands for a source without a publisher, for another one, and for more than one. */
  readonly article: string;
  readonly otherArticle: string;
  readonly articles: string;
  /** Parties by side. */
  readonly sides: Phrases;
  readonly and: string;
  readonly dateStart: string;
  readonly dateMeeting: string;
  readonly dateYear: string;
  /** By the name of the slip; `other` for any other. */
  readonly slips: Phrases;
  /** By the kind of relation, with `{parties}`, or `{first}` and `{last}` in the order of days, `OfOne` where both are one, or `{one}` and `{other}` units. */
  readonly relations: Phrases;
}
