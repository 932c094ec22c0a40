/** Says what a measure counts, as words of a sentence. */
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { fillWords } from './fill-template.ts';
import { withArticle } from './with-article.ts';

/** Gives a measure's label as words within a sentence, `null` where it would need a source. */
export function labelOf(measure: string | null, context: DraftContext): string | null {
  const parts = labelParts(measure, context);
  return parts === null ? null : parts.label + parts.scope;
}

export interface LabelParts {
  readonly label: string;
  readonly scope: string;
}

/** Gives a label and, apart, the words that narrow it: " in the United Kingdom", " (overnight)", or none. */
export function labelParts(measure: string | null, context: DraftContext): LabelParts | null {
  const { story, words, table } = context;
  const found = story.measures.find(({ id }) => id === measure);
  if (found === undefined || /\p{N}/u.test(found.label) || words.hasNumber(found.label))
    return null;
  const [label = '', ...others] = cleanText(found.label).trim().split(/, /);
  if (others.length === 0) return { label, scope: '' };
  const isPlace = others.length === 1 && others[0] === found.scope && /^\p{Lu}/u.test(found.scope);
  const place = withArticle(found.scope ?? '', context);
  // The scope is set apart, for a label is about to become part of a sentence.
  return isPlace
    ? { label, scope: fillWords(table.placed, { label: '', place }) }
    : { label, scope: ` (${others.join(', ')})` };
}

/** Gives a label as a noun: "still held" as "those still held". */
export function asNoun(label: string, { table: { nouns } }: DraftContext): string {
  return nouns?.form.test(label) === true ? fillWords(nouns.noun, { label }) : label;
}
