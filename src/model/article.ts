/** An article on its way through the rooms: a source's metadata with its decoded text and the parts of that text. */
import type { Claim } from './claim.ts';
import type { Source } from './source.ts';

/** A stretch of text; UTF-16 code units into `Article.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a block of lines is for. Only `title`, `subtitle`, `heading` and `body` can hold claims of the story; `header` and `dateline` hold dates. */
export type BlockRole =
  'title' | 'subtitle' | 'heading' | 'body' | 'header' | 'dateline' | 'boilerplate';

export interface Block extends Span {
  readonly role: BlockRole;
}

export interface Sentence extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly role: BlockRole;
}

/** What `read` gives: a file that could be decoded. */
export interface RawSource {
  /** Path below `seeds/<story>/`. */
  readonly file: string;
  /** Decoded characters without a byte-order mark, nothing else changed. */
  readonly text: string;
  readonly encoding: string;
  readonly sha256: string;
}

/** What `read` gives for a file it could not use: named, with the reason and what to do. */
export interface RejectedFile {
  readonly file: string;
  readonly reason: string;
}

/** What `normalize` gives: metadata, blocks, and sentences in the order of the text. */
export interface Article {
  readonly source: Source;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Sentences of every block that can hold claims or dates; boilerplate has none. */
  readonly sentences: readonly Sentence[];
  /** Of an article that nothing dates: a day (ISO 8601) near which it was written, as far as its story tells. Its months and days are of the years about it. */
  readonly near?: string;
}

/** What the words around a quantity say happened; extract gives it, reconcile groups by it, nothing publishes it. */
export interface Predicate {
  /** Lemma of the verb that governs the quantity ("free", "hold"), or of the noun that stands for it ("release" → "release"). */
  readonly verb: string | null;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly negated: boolean;
  /** Head noun of what is counted, singular and lower case ("prisoner"). */
  readonly head: string | null;
  /** Words that narrow the head, lower case, in order ("political"). */
  readonly modifiers: readonly string[];
  /** Adverbs and phrases that set the state apart: "still", "remain", "already", "since Thursday", "overnight". */
  readonly qualifiers: readonly string[];
  readonly place: string | null;
  /** True where the claim is stated as a part of a larger number ("24 of the 41"). */
  readonly partitive: boolean;
  /** Whom the people counted have with them ("carrying babies"), singular, one noun for all of a kind. */
  readonly companion: string | null;
  /** What the quantity is to the verb; `oblique` behind a preposition, `whole` where a part is taken of it. */
  readonly relation: 'subject' | 'object' | 'oblique' | 'whole' | null;
  /** How the verb is printed; a participle is passive, a noun stands for what happened. */
  readonly form: 'finite' | 'participle' | 'gerund' | 'noun' | null;
  /** Who does it: a name as printed, or a pronoun, lower case. */
  readonly agent: string | null;
  /** What has the size the number gives, lower case ("turnout", "fine"). */
  readonly topic: string | null;
  /** Set where the number is not the size but a change of it. */
  readonly change: 'rise' | 'fall' | null;
}

/** The part of a sentence that tells what a claim belongs to; extract gives it, headlines are made of it, nothing publishes it. */
export interface Telling extends Span {
  /** True for a main clause with its subject and verb that the claim belongs to. */
  readonly isWhole: boolean;
  /** True where the words end before their clause does. */
  readonly isCut: boolean;
  /** An entry follows its date in a chronology, a caption says what a picture is, a scene who does what in one, a post was written elsewhere, quoted words count their days from another one. */
  readonly voice: 'prose' | 'entry' | 'caption' | 'scene' | 'post' | 'quoted';
  /** Which way the verb beside the claim points, or `null` where it does not say. */
  readonly tense: 'past' | 'future' | null;
  /** True where the words before a date make it the bound of a count or of a stretch: "as of", "by", "until", "since". */
  readonly isBound: boolean;
  /** True where the words tell that somebody said something. */
  readonly isReport: boolean;
  /** True where the words hang on a condition. */
  readonly isGeneral: boolean;
}

/** A claim with what reconcile needs to know about its words. */
export interface ExtractedClaim extends Claim {
  readonly predicate: Predicate | null;
  /** BCP 47 language of its source. */
  readonly language: string;
  /** `null` in a table, and outside the prose. */
  readonly telling: Telling | null;
  /** Role of the block the claim stands in. */
  readonly role: BlockRole;
}
