/** Makes words of a source stand alone in a heading: "on Tuesday" says nothing without the day the article appeared. */
import type { Claim, DaySpan } from '../../src/model/claim.ts';
import type { DraftTable } from './draft-table.ts';
import { capitalize } from './fill-template.ts';
import { printDays } from './print-days.ts';
import type { Run } from './run.ts';
import { tidyRuns } from './tidy-runs.ts';

/** Where a day may be left out before: the end, a comma, or the next word of the sentence. */
const goesOn = /^(?:$|[,;:.!?]| (?![’']))/v;

interface Place {
  readonly dayOf: (claim: string) => Claim | undefined;
  /** Stand above the heading. */
  readonly days: DaySpan;
  readonly table: DraftTable;
  readonly hasNumber: (text: string) => boolean;
  /** BCP 47. */
  readonly language: string;
}

/**
 * Leaves out a weekday or "yesterday" that means the days above the heading, and puts the date behind other words that
 * mean a day only to who knows when they were written.
 *
 * @param runs - of one sentence
 * @param place - what is known where they will stand
 */
export function tellDays(runs: readonly Run[], place: Place): readonly Run[] {
  const told: Run[] = [];
  let isDropped = false;
  for (const [index, run] of runs.entries()) {
    const days = daysOf(run, place);
    const next = runs[index + 1]?.text ?? '';
    const text = isDropped ? joinTo(told, run.text) : run.text;
    isDropped = false;
    if (days === null) {
      told.push({ ...run, text });
      continue;
    }
    const cut = isSame(days, place.days) ? cutBefore(told, run, next, place.table) : null;
    if (cut !== null) {
      told.splice(0, told.length, ...cut);
      isDropped = true;
    } else if (isSame(days, place.days) || place.hasNumber(text)) told.push({ ...run, text });
    // "Saturday's crash": no parenthesis parts a noun from its ending.
    else if (/^[’']\p{L}/u.test(next)) told.push(dated(run, days, place));
    else told.push({ text: `${text} (`, claims: [] }, dated(run, days, place), close);
  }
  return opensLarge(tidyRuns(told));
}

/** What follows a day left out: its comma closes the clause before it, where there is one. */
function joinTo(before: readonly Run[], text: string): string {
  if (before.length === 0) return text.replace(/^[,:]? */, '');
  return /^[,:]/.test(text) ? text : ` ${text.trimStart()}`;
}

const close: Run = { text: ')', claims: [] };

function daysOf({ claims: [id] }: Run, { dayOf }: Place): DaySpan | null {
  return (id === undefined ? undefined : dayOf(id))?.event ?? null;
}

function dated({ claims }: Run, days: DaySpan, { language }: Place): Run {
  return { text: printDays(days, language), claims };
}

/** Gives the runs before a day without the words that go with it, `null` where the day has to stay. */
function cutBefore(
  before: readonly Run[],
  { text }: Run,
  next: string,
  { ahead, dayPrepositions, dayOpenings, bareDays }: DraftTable,
): readonly Run[] | null {
  if (!goesOn.test(next)) return null;
  const opens = /^[,:]/.test(next);
  const last = before.at(-1);
  if (last === undefined) return opens ? [] : null;
  if (last.claims.length > 0) return null;
  const words = last.text.trimEnd();
  if (before.length === 1 && opens && dayOpenings.includes(words)) return [];
  // A date in full may be that of an inner clause, and so may any day behind what is to come: "voted to strike on Friday".
  if (/\p{N}/v.test(text) || ahead.test(words)) return null;
  if (bareDays.test(text)) return [...before.slice(0, -1), { text: words, claims: [] }];
  const preposition = dayPrepositions.find((one) => words === one || words.endsWith(` ${one}`));
  if (preposition === undefined) return null;
  const kept = words.slice(0, -preposition.length).trimEnd();
  // Between two commas: whether one of them stays depends on what they part.
  if (opens && kept.endsWith(',')) return null;
  return [...before.slice(0, -1), { text: kept, claims: [] }];
}

function opensLarge([first, ...others]: readonly Run[]): readonly Run[] {
  return first === undefined ? [] : [{ ...first, text: capitalize(first.text) }, ...others];
}

function isSame(a: DaySpan, b: DaySpan): boolean {
  return a.from === b.from && a.to === b.to;
}
