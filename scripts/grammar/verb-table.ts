/** The verbs of a language as tables, and what leads a form to its lemma and a lemma to its forms. */
import type { Lemmatize, VerbForm, VerbReading } from './predicate-types.ts';

export interface VerbTable {
  /** Lemma and all other forms, one verb a row. */
  readonly irregularVerbs: readonly string[];
  /** Lemmas whose forms follow their ending. */
  readonly regularVerbs: string;
  /** Forms a regular verb takes, by the ending of its lemma; the first row that fits decides. */
  readonly verbEndings: readonly (readonly [
    ending: string,
    forms: readonly (readonly [VerbForm, string])[],
  ])[];
  /** What a form of an irregular verb is, by its own ending; the first that fits, else the present. */
  readonly irregularForms: readonly (readonly [RegExp, VerbForm])[];
  /** Letters before the stem of a participle, for languages that mark it so: "ge". */
  readonly participlePrefix: string;
  /** Forms of nouns by the ending of the singular, `$` for what stands before the match; the first row decides. */
  readonly nounForms: readonly (readonly [RegExp, readonly string[]])[];
}

/** Takes the verbs of a language; gives the function from forms to lemmas. */
export function lemmatizeBy(table: VerbTable): Lemmatize {
  const readings = new Map<string, VerbReading>();
  for (const lemma of table.regularVerbs.split(' ')) {
    readings.set(lemma, { lemma, form: 'base' });
    for (const [word, form] of formsOf(lemma, table)) {
      if (!readings.has(word)) readings.set(word, { lemma, form });
    }
  }
  for (const row of table.irregularVerbs) {
    const [lemma = '', ...forms] = row.split(' ');
    readings.set(lemma, { lemma, form: 'base' });
    for (const word of forms) {
      const form = table.irregularForms.find(([ending]) => ending.test(word))?.[1] ?? 'present';
      readings.set(word, { lemma, form });
    }
    for (const [word, form] of formsOf(lemma, table)) {
      if (!readings.has(word)) readings.set(word, { lemma, form });
    }
  }
  return (word) => readings.get(word) ?? null;
}

/** Takes the verbs of a language; gives the function from a folded lemma to its folded forms as a verb or a noun. */
export function inflectBy(table: VerbTable): (lemma: string) => readonly string[] {
  const irregular = new Map(
    table.irregularVerbs.map((row): [string, string[]] => {
      const forms = row.split(' ').map(fold);
      return [forms[0] ?? '', forms];
    }),
  );
  return (lemma) => {
    const known = irregular.get(lemma);
    const regular = formsOf(lemma, table).map(([word]) => fold(word));
    if (known !== undefined) return [...known, ...regular];
    const nouns = table.nounForms.find(([ending]) => ending.test(lemma));
    const own = (nouns?.[1] ?? []).map((form) => lemma.replace(nouns?.[0] ?? '', form));
    return [lemma, ...own, ...regular];
  };
}

/** Shorter words than this before an ending are no verbs: "mar". */
const shortestStem = 2;

function formsOf(lemma: string, table: VerbTable): (readonly [string, VerbForm])[] {
  const row = table.verbEndings.find(([ending]) => lemma.endsWith(ending));
  if (row === undefined) return [];
  const [ending, forms] = row;
  const stem = lemma.slice(0, lemma.length - ending.length);
  if (stem.length < shortestStem) return [];
  return forms.flatMap(([form, parts]) =>
    parts.split(' ').map((part) => {
      const prefix = form === 'participle' ? table.participlePrefix : '';
      return [`${prefix}${stem}${part}`, form] as const;
    }),
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
