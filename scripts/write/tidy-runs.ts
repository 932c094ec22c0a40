/** Cleans the runs of a paragraph as one line: no empty run, no neighbors of plain text, no space at either end. */
import { cleanText } from './clean-text.ts';
import type { Run } from './run.ts';

/** Gives the runs as a page would show them, in the same order. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const text = cleanText(run.text);
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.claims.length === 0 && run.claims.length === 0)
      joined[joined.length - 1] = { text: cleanText(last.text + text), claims: [] };
    else joined.push({ text, claims: run.claims });
  }
  return trimStart(trimEnd(joined));
}

function trimStart(runs: readonly Run[]): readonly Run[] {
  const [first, ...others] = runs;
  if (first === undefined) return [];
  const text = first.text.trimStart();
  return text === '' ? trimStart(others) : [{ ...first, text }, ...others];
}

function trimEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  const others = runs.slice(0, -1);
  return text === '' ? trimEnd(others) : [...others, { ...last, text }];
}
