/** Says whether the words around a date look back or ahead. */
import type { Direction } from './choose-year.ts';
import type { TenseTable } from './tense-table.ts';

export interface Tense {
  readonly direction: Direction;
  /** True where the words leave no doubt: "is scheduled to", "will". */
  readonly firm: boolean;
}

const words = /\p{L}[\p{L}\p{M}]*/gu;

/** Words on each side of a date that are looked at, and the characters that surely hold them. */
const reach = 20;
const reachInText = 200;

/** Takes the sentence's words before and after a date; the nearest verb before it decides, else the first after it, which must leave no doubt where the date owns what comes ("Monday's vote might …"). */
export function findDirection(before: string, after: string, table: TenseTable): Tense {
  const left = toWords(before.slice(-reachInText)).slice(-reach);
  if (isPutOff(left, table)) return { direction: 'future', firm: false };
  const isOwner = /^['’]s(?!\p{L})/u.test(after);
  const right = toWords(after.slice(0, reachInText)).slice(0, reach);
  for (let at = left.length - 1; at >= 0; at--) {
    const tense = readVerb(left, at, table);
    if (tense) return tense;
  }
  for (let at = 0; at < right.length; at++) {
    const tense = readVerb(right, at, table);
    if (tense && (tense.firm || !isOwner)) return tense;
    if (tense) break;
  }
  return { direction: null, firm: false };
}

/** "rescheduled to June 2" looks ahead, "from May to June" need not. */
function isPutOff(left: readonly string[], table: TenseTable): boolean {
  const isTowards = table.towards.includes(left.at(-1) ?? '');
  return isTowards && !left.slice(-8).some((word) => table.from.includes(word));
}

/** A capital letter within a sentence begins a name ("United"), which is no verb. */
function toWords(text: string): string[] {
  return (text.match(words) ?? []).map((word, index) =>
    index > 0 && /^\p{Lu}/u.test(word) ? '·' : word.toLowerCase(),
  );
}

function readVerb(clause: readonly string[], at: number, table: TenseTable): Tense | null {
  const word = clause[at] ?? '';
  const auxiliaries = clause.slice(Math.max(0, at - 3), at);
  const next = clause[at + 1] ?? '';
  const leads = table.futureBefore.includes(word) && table.particles.includes(next);
  if (leads || table.future.includes(word) || table.futureEnding.test(word)) {
    if (table.perfect.includes(next)) return { direction: 'past', firm: false };
    const isPresent = auxiliaries.some((one) => table.present.includes(one));
    const firm = table.will.includes(word) || (table.firm.includes(word) && isPresent);
    return { direction: 'future', firm };
  }
  const isAuxiliary = table.auxiliaries.includes(word);
  if (isAuxiliary && clause.slice(at + 1, at + 3).some((one) => table.future.includes(one))) {
    return { direction: 'future', firm: false };
  }
  if (!table.past.includes(word) && !table.pastEnding.test(word)) return null;
  if (auxiliaries.some((one) => table.toCome.includes(one)))
    return { direction: 'future', firm: false };
  const before = clause[at - 1] ?? '';
  const isAdjective = table.pastEnding.test(word) && table.determiners.includes(before);
  return isAdjective || table.present.includes(before) ? null : { direction: 'past', firm: false };
}
