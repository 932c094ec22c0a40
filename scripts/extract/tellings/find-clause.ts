/** Finds the clause of a sentence that an expression stands in, where clauses are joined by "and" or a semicolon. */
import { hasVerb } from './sentence.ts';
import type { Sentence } from './sentence.ts';

export interface Bounds {
  /** First and one past the last word. */
  readonly from: number;
  readonly to: number;
}

/**
 * Takes a sentence, the index from which it tells, and that of the word whose clause is sought; each clause has a verb,
 * and a subject before it.
 */
export function findClause(sentence: Sentence, first: number, from: number): Bounds {
  const { words } = sentence;
  const last = endOf(sentence);
  const joints = words.flatMap((_, at) =>
    at > first && at < last && isJoint(sentence, at) ? [at] : [],
  );
  let bounds = { from: first, to: last };
  for (const joint of joints) {
    const next = joint + (words[joint]?.text === ',' ? 2 : 1);
    if (!hasVerb(sentence, bounds.from, joint) || !hasVerb(sentence, next, last)) continue;
    if (sentence.verbs[next] === true) continue;
    // A quotation without its speaker would be the paper's own word.
    if (joint < from && words[joint]?.text === ':') continue;
    if (joint < from) bounds = { from: next, to: last };
    else return { ...bounds, to: joint };
  }
  return bounds;
}

/** One past the last word, the full stop left out. */
function endOf({ words }: Sentence): number {
  return words.at(-1)?.text === '.' ? words.length - 1 : words.length;
}

/** A semicolon, a colon before a quotation, or a comma before a coordinator. */
function isJoint({ words, lexicon }: Sentence, at: number): boolean {
  if (words[at]?.text === ';') return true;
  if (words[at]?.text === ':') return '“"«‘'.includes(words[at + 1]?.text ?? ' ');
  const next = words[at + 1]?.lower ?? '';
  const { coordinator, contrast } = lexicon.speech.classes;
  return words[at]?.text === ',' && (coordinator.has(next) || contrast.has(next));
}
