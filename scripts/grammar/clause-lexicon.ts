/** Makes a language's words about clauses quick to ask. */
import type { ClauseTable } from './clause-types.ts';
import type { TenseTable } from './dates/tense-table.ts';
import { perLanguage } from './languages/languages.ts';
import type { Lemmatize } from './predicate-types.ts';
import { predicateLexicon } from './predicate-lexicon.ts';
import { speechLexicon } from './speech-lexicon.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';

type Lists = Omit<ClauseTable, 'finiteEnding' | 'placesVerbs'>;

export type ClauseLexicon = { readonly [name in keyof Lists]: ReadonlySet<string> } & {
  readonly finiteEnding: RegExp;
  readonly placesVerbs: boolean;
  readonly speech: SpeechLexicon;
  readonly tenses: TenseTable;
  readonly pasts: ReadonlySet<string>;
  /** Lemmas of verbs of saying that make no event. */
  readonly reporting: ReadonlySet<string>;
  readonly lemma: Lemmatize;
};

/** The lexicon for a BCP 47 language tag; English for a language without tables. */
export const clauseLexicon: (language: string) => ClauseLexicon = perLanguage(
  ({ tag, clauses: { finiteEnding, placesVerbs, ...lists }, tenses, lemma }) => {
    const sets = Object.fromEntries(
      Object.entries(lists).map(([name, words]) => [name, new Set(words.split(' '))]),
    ) as unknown as { readonly [name in keyof Lists]: ReadonlySet<string> };
    const pasts = new Set([...tenses.past, ...tenses.will]);
    const { reporting } = predicateLexicon(tag);
    const speech = speechLexicon(tag);
    return { ...sets, finiteEnding, placesVerbs, speech, tenses, pasts, reporting, lemma };
  },
);
