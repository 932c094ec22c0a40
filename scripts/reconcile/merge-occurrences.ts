/** Puts together what tells of one event: the same days, or vague days around sharper ones where the words agree. */
import { lengthOf } from './days.ts';
import type { Occurrence } from './find-dated-sentences.ts';

/** Marks that two tellings must share, and the share of the shorter one's words that they must be, for the one to date the other. */
const fewestShared = 2;
const leastShare = { sameHappening: 0.25, other: 0.4 };
const surelyShared = 5;

/** Of two days that fit alike the one more sentences tell of is meant. */
const manyOccurrences = 10;

/** Takes the occurrences of a story; gives them by event, every occurrence in one. */
export function mergeOccurrences(occurrences: readonly Occurrence[]): Occurrence[][] {
  const groups = [...Map.groupBy(occurrences, ({ days }) => `${days.from}/${days.to}`).values()];
  const target = new Map<Occurrence, Occurrence[]>();
  for (const occurrence of occurrences) {
    const [best] = groups
      .map((group) => ({ group, shared: sharedWith(group, occurrence) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    if (best !== undefined) target.set(occurrence, best.group);
  }
  for (const group of groups) followOthers(group, target);
  return groups
    .map((group) => [
      ...group.filter((one) => !target.has(one)),
      ...[...target].flatMap(([one, into]) => (into === group ? [one] : [])),
    ])
    .filter((group) => group.length > 0);
}

/** What tells the same as a vague occurrence that found its day found it too. */
function followOthers(group: readonly Occurrence[], target: Map<Occurrence, Occurrence[]>): void {
  for (const one of group) {
    if (target.has(one)) continue;
    const other = group.find((two) => target.has(two) && countShared(one, two) > 0);
    const into = other === undefined ? undefined : target.get(other);
    if (into !== undefined) target.set(one, into);
  }
}

/** Most stems that a sharper occurrence of the group shares with the vaguer one, or zero where none tells of the same. */
function sharedWith(group: readonly Occurrence[], vague: Occurrence): number {
  const shared = group
    .filter((other) => isSharper(other, vague) && other.claim.telling?.isWhole !== false)
    .map((other) => countShared(other, vague));
  const most = Math.max(0, ...shared);
  return most === 0 ? 0 : most + group.length / manyOccurrences;
}

function isSharper(a: Occurrence, b: Occurrence): boolean {
  const isWithin = a.days.from >= b.days.from && a.days.to <= b.days.to;
  return isWithin && lengthOf(a.days) < lengthOf(b.days);
}

function countShared(a: Occurrence, b: Occurrence): number {
  const shared = [...a.marks].filter((mark) => b.marks.has(mark));
  const words = Math.min(countWords(a.marks), countWords(b.marks));
  const share = shared.length / Math.max(1, words);
  const isOne = countWords(shared) < shared.length;
  const isSame =
    shared.length >= surelyShared ||
    (shared.length >= fewestShared && share >= leastShare[isOne ? 'sameHappening' : 'other']);
  return isSame ? shared.length + share : 0;
}

/** Marks that are words, not what happened. */
function countWords(marks: Iterable<string>): number {
  return [...marks].filter((mark) => !mark.startsWith(':')).length;
}
