/** Makes a language's tables of who says what quick to ask: one look-up a word. */
import type { Side } from '../../src/model/claim.ts';
import type { LanguageTables } from './languages/language-tables.ts';
import { perLanguage } from './languages/languages.ts';
import type { Lemmatize } from './predicate-types.ts';
import type { Frame, SpeechTables, VerbEnding, WordClasses } from './speech-types.ts';

export interface ReportingForm {
  readonly lemma: string;
  readonly frames: ReadonlySet<Frame>;
  /** Words one of which must follow, or `null` where any may. */
  readonly before: ReadonlySet<string> | null;
  readonly base: boolean;
  readonly finite: boolean;
  readonly past: boolean;
  readonly participle: boolean;
}

export interface SpeechLexicon {
  readonly verbs: ReadonlyMap<string, ReportingForm>;
  readonly lemma: Lemmatize;
  /** Phrases between commas that only join: ["on", "the", "other", "hand"]. */
  readonly connectives: readonly (readonly string[])[];
  readonly classes: { readonly [name in keyof WordClasses]: ReadonlySet<string> };
  /** Phrases as lists of words, longest first. */
  readonly phrases: readonly (readonly string[])[];
  readonly unnamed: string;
  readonly dropsSubjects: boolean;
  readonly pastNeedsAuxiliary: boolean;
  readonly commaOpensClause: boolean;
  readonly capitalNouns: boolean;
  readonly reportingNouns: ReadonlySet<string>;
  readonly evidenceNouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly sides: readonly {
    readonly side: Side;
    readonly words: ReadonlySet<string>;
    readonly phrases: readonly string[];
  }[];
  /** Every noun that can speak: with a side or without, singular and plural. */
  readonly speakers: ReadonlySet<string>;
  /** Those that name one person. */
  readonly persons: ReadonlySet<string>;
  /** Number words from two up, and the words that multiply them. */
  readonly amounts: ReadonlySet<string>;
  /** Words that hedge an amount: "about", "some". */
  readonly hedges: ReadonlySet<string>;
  /** Whether a common noun ends like those for who does something. */
  readonly isDoer: (lower: string) => boolean;
  readonly bodies: ReadonlySet<string>;
  /** Those that stand for whatever body was named last. */
  readonly standIns: ReadonlySet<string>;
}

/** The lexicon for a BCP 47 language tag; English for a language without tables. */
export const speechLexicon: (language: string) => SpeechLexicon = perLanguage(compile);

function compile({
  speech: tables,
  lemma,
  labels,
  numbers,
  predicates,
}: LanguageTables): SpeechLexicon {
  const plurals = (words: ReadonlySet<string>): Set<string> => withPlurals(words, labels.plurals);
  const classes = Object.fromEntries(
    Object.entries(tables.classes).map(([name, words]) => [name, list(words)]),
  ) as unknown as SpeechLexicon['classes'];
  const doer = new RegExp(`(?:${tables.doerEndings.replaceAll(' ', '|')})$`, 'u');
  const sides = tables.sides.map(({ side, words }) => ({
    side,
    words: new Set([...list(words)].filter((word) => !word.includes('_'))),
    phrases: [...list(words)]
      .filter((word) => word.includes('_'))
      .map((word) => ` ${word.replaceAll('_', ' ')} `),
  }));
  return {
    verbs: inflectAll(tables),
    lemma,
    connectives: tables.connectives.split(' ').map((phrase) => phrase.split('_')),
    classes,
    phrases: tables.phrases.map((phrase) => phrase.split(' ')),
    unnamed: tables.unnamed,
    dropsSubjects: tables.dropsSubjects,
    pastNeedsAuxiliary: tables.pastNeedsAuxiliary,
    commaOpensClause: tables.commaOpensClause,
    capitalNouns: tables.capitalNouns,
    reportingNouns: plurals(list(tables.reportingNouns)),
    evidenceNouns: plurals(list(tables.evidenceNouns)),
    titles: list(tables.titles),
    sides,
    speakers: plurals(
      new Set([...list(tables.speakerNouns), ...sides.flatMap(({ words }) => [...words])]),
    ),
    persons: list(tables.personNouns),
    amounts: new Set(
      [numbers.numberWords, numbers.scaleWords].flatMap((row) =>
        Object.keys(row).filter((word) => (row[word] ?? 0) > 1),
      ),
    ),
    hedges: list(predicates.hedges),
    isDoer: (lower) => lower.length >= shortestDoer && doer.test(lower),
    bodies: list(`${tables.bodyNouns} ${tables.standInNouns}`),
    standIns: list(tables.standInNouns),
  };
}

/** Letters of a noun that its ending makes somebody. */
const shortestDoer = 6;

/** What makes a plural by itself in one language or another. */
const pluralEndings = ['s', 'es', 'e', 'en', 'n'];

function list(words: string): Set<string> {
  return new Set(words.split(' ').filter((word) => word !== ''));
}

/** Words with whatever may be their plurals: by the rules of labels, and with the endings common to several languages. */
function withPlurals(
  words: ReadonlySet<string>,
  rules: LanguageTables['labels']['plurals'],
): Set<string> {
  return new Set([
    ...words,
    ...[...words].flatMap((word) => {
      const rule = rules.find(([ending]) => ending.test(word));
      return rule === undefined ? [] : [word.replace(rule[0], rule[1])];
    }),
    ...[...words].flatMap((word) => pluralEndings.map((ending) => `${word}${ending}`)),
    ...[...words].filter((word) => word.endsWith('sis')).map((word) => `${word.slice(0, -2)}es`),
    ...[...words].filter((word) => word.endsWith('man')).map((word) => `${word.slice(0, -2)}en`),
  ]);
}

function inflectAll(tables: SpeechTables): Map<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>();
  for (const row of tables.verbs) {
    const frames = new Set(row.frames);
    const before = row.before === undefined ? null : list(row.before);
    const irregular = Object.entries(row.forms ?? {});
    const regular = [...list(row.verbs)].map(
      (lemma) => [lemma, inflect(lemma, tables.endings)] as const,
    );
    for (const [lemma, [base, finite, past, participle]] of [...irregular, ...regular]) {
      const sets = [list(base), list(finite), list(past), list(participle)] as const;
      for (const form of new Set(sets.flatMap((set) => [...set]))) {
        const [isBase, isFinite, isPast, isParticiple] = sets.map((set) => set.has(form));
        forms.set(form, {
          lemma,
          frames,
          before,
          base: isBase === true,
          finite: isFinite === true,
          past: isPast === true,
          participle: isParticiple === true,
        });
      }
    }
  }
  return forms;
}

function inflect(
  lemma: string,
  endings: readonly VerbEnding[],
): readonly [string, string, string, string] {
  const row = endings.find(({ ending }) => lemma.endsWith(ending));
  if (row === undefined) return [lemma, '', '', ''];
  const stem = lemma.slice(0, lemma.length - row.ending.length);
  const forms = (parts: readonly string[]): string => parts.map((part) => stem + part).join(' ');
  return [forms(row.base), forms(row.finite), forms(row.past), forms(row.participle)];
}
