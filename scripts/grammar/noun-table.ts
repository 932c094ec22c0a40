/** What reading the noun beside a number needs to know about a language. */

export interface NounTable {
  /** True where the noun stands before its adjectives: "presos políticos". */
  readonly nounFirst: boolean;
  /** Words between a number and its noun phrase: "of the", "more". */
  readonly determiners: string;
  readonly ofWords: string;
  /** Words no noun phrase goes on through. */
  readonly phraseStops: string;
  /** Words of `phraseStops` that may stand before the noun as adjectives. */
  readonly phraseParticiples: string;
  readonly irregularPlurals: Readonly<Record<string, string>>;
  readonly falsePlurals: string;
  /** Endings of plural nouns and what stands in their place in the singular; the first that fits wins. */
  readonly pluralEndings: readonly (readonly [ending: RegExp, singular: string])[];
  /** Nouns that stand for a count and name what is counted after "of", or before them ("death toll"). */
  readonly countNouns: string;
  readonly tollNouns: string;
  /** Words before `tollNouns` that name nothing counted: "the official toll". */
  readonly tollAdjectives: string;
}
