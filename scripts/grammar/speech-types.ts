/** What a language says about who says what: the shape of its tables, which one machinery applies. */
import type { Side } from '../../src/model/claim.ts';

/**
 * What may follow a reporting verb as the words reported: a clause ("said [that] …"), a plain object ("announced the
 * release of …"), an infinitive ("claimed to have …"); whether it may stand before its subject ("said X"), whether a
 * listener comes first ("told reporters that …"), whether its agent speaks in the passive ("reported by X"), and whether
 * it reports nothing but speech in quotation marks ("he went on: …"), an appeal ("called for …"), a figure
 * ("put the toll at …") an amount after a preposition ("spoke of 40 dead"),
 * or a figure it changes ("raised the estimate to …").
 */
export type Frame =
  | 'clause'
  | 'object'
  | 'infinitive'
  | 'inverted'
  | 'listener'
  | 'agent'
  | 'speech'
  | 'appeal'
  | 'figure'
  | 'mention'
  | 'change';

export interface ReportingVerbRow {
  readonly frames: readonly Frame[];
  /** Lemmas, space-separated; those that the endings inflect wrongly are in `forms`. */
  readonly verbs: string;
  /** Words one of which must follow at once for the verbs to report: "fait état de". */
  readonly before?: string;
  /** Base, finite, past and -ing forms of an irregular verb, each a space-separated list. */
  readonly forms?: Readonly<Record<string, readonly [string, string, string, string]>>;
}

/** How regular verbs inflect: the first row whose ending fits the lemma says what stands in the ending's place. */
export interface VerbEnding {
  readonly ending: string;
  readonly base: readonly string[];
  readonly finite: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** Closed classes of words, each a space-separated list in lower case. */
export interface WordClasses {
  readonly determiner: string;
  readonly preposition: string;
  readonly subordinator: string;
  readonly coordinator: string;
  /** Conjunctions after which another speaker may have the word. */
  readonly contrast: string;
  /** Pronouns that stand for one person, for several or a body, for a thing, and for whoever speaks. */
  readonly person: string;
  readonly group: string;
  readonly thing: string;
  readonly self: string;
  readonly relative: string;
  readonly auxiliary: string;
  readonly passive: string;
  readonly negation: string;
  readonly adverb: string;
  /** Words that say when: weekdays, months, "yesterday". */
  readonly time: string;
  /** Finite verbs so common that meeting one means the clause has begun before. */
  readonly finite: string;
  /** What stands between the person and the role: "including", "such as". */
  readonly example: string;
  /** The word before an infinitive. */
  readonly infinitive: string;
  /** The word before who did it: "by". */
  readonly agent: string;
  /** The word that opens a reported clause. */
  readonly complementizer: string;
  /** Prepositions that may go on with a name or role: "of", "for". */
  readonly nounLink: string;
  /** Words that open a reported question: "whether", "how". */
  readonly question: string;
  /** Words before a time: "last", "this". */
  readonly timeLead: string;
  /** Possessive pronouns of a person or body: "his", "its". */
  readonly owner: string;
  /** Those of them that stand for one person, for several, for a thing. */
  readonly personOwner: string;
  readonly groupOwner: string;
  readonly thingOwner: string;
  /** Words that point to what was named before: "the", "that". */
  readonly definite: string;
  /** Prepositions after which the place of a statement may follow: "in a report". */
  readonly venue: string;
  /** Nouns for counts of opinion or state that an introduction may name: "In a poll, …". */
  readonly statistic: string;
  /** The word after a verb of appeal: "for". */
  readonly appeal: string;
  /** Particles of reporting verbs: "point out". */
  readonly verbParticle: string;
  /** Words between a verb that sets a figure and the figure: "eleva a 52". */
  readonly figureLink: string;
  /** Nouns for a number somebody has worked out: "its estimate of …". */
  readonly reckoning: string;
  /** Words by which a text owns that it names no source: "reportedly". */
  readonly hearsay: string;
  /** Words that with a preposition hedge a number: "at least". */
  readonly degree: string;
  /** Reporting verbs, as lemmas, for laying evidence before the public. */
  readonly presenting: string;
  /** Articles that leave open which: "a". */
  readonly indefinite: string;
  /** Nouns that say only how one person stands to another: "rival". */
  readonly relation: string;
  /** Adjectives of hearsay: "a reported total". */
  readonly hearsayAdjective: string;
  /** Nouns for who speaks for a body: "spokesman". */
  readonly spokes: string;
  /** Pronouns that take the speaker from a verb: "se prevé". */
  readonly impersonal: string;
  /** Words before the listener where the speaker follows: "dijo a …". */
  readonly dative: string;
  /** Words cut short before a vowel, with their apostrophe: "l'"; pronouns hung on a verb: "ajoute-t-il". */
  readonly elision: string;
  readonly hung: string;
  /** Small pronouns between subject and verb. */
  readonly clitic: string;
  /** Phrases, of one word, after which reasons may stand as well as sources: "citing". */
  readonly citing: string;
  /** Finite forms of reporting verbs that are as often plural nouns: "rules". */
  readonly nounLike: string;
  /** Words before which a phrase with "with" has a subject of its own: "with X reporting …". */
  readonly absolute: string;
  /** Nouns of many tongues that name no source: "reports". */
  readonly hearsayNoun: string;
  /** Words that as a speaker say nothing of who: "others". */
  readonly nobody: string;
  /** Agencies whose name stands before a caption as its credit. */
  readonly credit: string;
  /** Roles that take the side of the body they belong to: "officer". */
  readonly affiliate: string;
  /** Prepositions before where evidence comes from: "data from". */
  readonly origin: string;
  /** Those of reckoning that may be anybody's: "toll". */
  readonly countNoun: string;
  /** Adverbs of manner between a subject and its verb. */
  readonly manner: string;
  /** Prepositions between such a verb and the amount: "spoke of". */
  readonly mention: string;
  /** Those of reckoning that count things rather than report them: "number". */
  readonly amount: string;
  /** Plural nouns that do not look it: "police". */
  readonly plural: string;
  /** Particles inside a name: "de", "van". */
  readonly particle: string;
}

export interface SideRow {
  readonly side: Side;
  /** Words, and phrases with `_` for the blank, space-separated. */
  readonly words: string;
}

export interface SpeechTables {
  readonly verbs: readonly ReportingVerbRow[];
  readonly endings: readonly VerbEnding[];
  readonly classes: WordClasses;
  /** Phrases before the speaker: "according to". */
  readonly phrases: readonly string[];
  /** Words and phrases (with `_` for the blank) that stand between commas and only join: "however". */
  readonly connectives: string;
  /** What stands beside a word of hearsay in place of a speaker: "no source named". */
  readonly unnamed: string;
  /** Nouns for an act of reporting: "announcement", "claim". */
  readonly reportingNouns: string;
  /** Nouns for things that speak: "poll", "survey", "data". */
  readonly evidenceNouns: string;
  /** Words before a name: "Mr.", "President". */
  readonly titles: string;
  /** Role words by side; the first row that has a word of the speaker decides. */
  readonly sides: readonly SideRow[];
  /** Nouns for people and bodies that can speak but take no side: "expert", "parents". */
  readonly speakerNouns: string;
  /** Those of all speakers' nouns that name one person: "spokesman". */
  readonly personNouns: string;
  /** Endings of nouns for people who do something, singular and plural, space-separated: "inspector", "growers". */
  readonly doerEndings: string;
  /** Nouns of bodies. */
  readonly bodyNouns: string;
  /** Those so general that they stand for whatever body was named last: "the group". */
  readonly standInNouns: string;
  /** Whether a verb may leave its subject out where it goes on with the one before. */
  readonly dropsSubjects: boolean;
  /** Whether the past form is a participle only, so that without an auxiliary it reports nothing. */
  readonly pastNeedsAuxiliary: boolean;
  /** Whether what is reported may follow a comma without a word that opens it: "sagte, elf seien …". */
  readonly commaOpensClause: boolean;
  /** True where every noun has a capital, so that a small word after one is none. */
  readonly capitalNouns: boolean;
}
