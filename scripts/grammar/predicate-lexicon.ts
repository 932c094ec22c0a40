/** Makes a language's tables of what happens to what is counted quick to ask. */
import { perLanguage } from './languages/languages.ts';
import type { Lemmatize, PredicateTables } from './predicate-types.ts';
import { speechLexicon } from './speech-lexicon.ts';
import type { SpeechLexicon } from './speech-lexicon.ts';

/** The tables as sets, the language's closed classes, and its way from a verb form to the lemma. */
export type PredicateLexicon = { readonly [name in keyof PredicateTables]: ReadonlySet<string> } & {
  readonly classes: SpeechLexicon['classes'];
  /** Lemmas of verbs that report, and so do not say what happened. */
  readonly reporting: ReadonlySet<string>;
  /** First words of the phrases that name a source: "according". */
  readonly sourceLeads: ReadonlySet<string>;
  /** Numbers that are words. */
  readonly amounts: ReadonlySet<string>;
  readonly lemma: Lemmatize;
};

/** The lexicon for a BCP 47 language tag; English for a language without tables. */
export const predicateLexicon: (language: string) => PredicateLexicon = perLanguage(
  ({ tag, predicates, lemma }) => compile(predicates, speechLexicon(tag), lemma),
);

function compile(
  tables: PredicateTables,
  speech: SpeechLexicon,
  lemma: Lemmatize,
): PredicateLexicon {
  const sets = Object.fromEntries(
    Object.entries(tables).map(([name, words]) => [name, new Set(String(words).split(' '))]),
  ) as unknown as { readonly [name in keyof PredicateTables]: ReadonlySet<string> };
  const reporting = new Set(
    [...speech.verbs.values()]
      .filter((verb) => !verb.frames.has('figure') && !sets.eventReports.has(verb.lemma))
      .map((verb) => verb.lemma),
  );
  const sourceLeads = new Set(speech.phrases.map(([first = '']) => first));
  const { classes, amounts } = speech;
  return { ...sets, classes, reporting, sourceLeads, amounts, lemma };
}
