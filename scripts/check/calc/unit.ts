/** Units of amounts: what can be added to what, and what a product or a quotient is of. */
import { nounKinds } from '../../grammar/en/noun-kinds.ts';

/** Names above and below the line; a pure number has none. A count is `count` and what is counted. */
export interface Unit {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** Begins the name of every count. */
export const countOf = 'count of ';

export function unitNamed(name: string): Unit {
  return { above: [name], below: [] };
}

/** True where amounts of both can be added: what is counted is a word, and people are prisoners too. */
export function isLike(a: Unit, b: Unit): boolean {
  const isOne = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === y.length && x.every((name, index) => isLikeName(name, y[index] ?? ''));
  return isOne(a.above, b.above) && isOne(a.below, b.below);
}

/** Gives the unit of a product: so many of an amount are an amount of its kind. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  if (isCount(a) && isCount(b)) return unitNamed(`${countOf}things`);
  if (isCount(a) && b.above.length === 1 && b.below.length === 0) return b;
  if (isCount(b) && a.above.length === 1 && a.below.length === 0) return a;
  return cancel({ above: [...a.above, ...b.above], below: [...a.below, ...b.below] });
}

/** Gives the unit of a quotient. */
export function divideUnits(a: Unit, b: Unit): Unit {
  return cancel({ above: [...a.above, ...b.below], below: [...a.below, ...b.above] });
}

function isCount({ above: [name = '', ...more], below }: Unit): boolean {
  return name.startsWith(countOf) && more.length === 0 && below.length === 0;
}

function cancel({ above, below }: Unit): Unit {
  const left = [...below];
  const kept = above.filter((name) => {
    const at = left.findIndex((other) => isLikeName(name, other));
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  return { above: kept.sort(), below: left.sort() };
}

function isLikeName(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith(countOf) || !b.startsWith(countOf)) return false;
  const [own, other] = [kindsOf(a), kindsOf(b)];
  return own.length === 0 || other.length === 0 || own.some((kind) => other.includes(kind));
}

/** Kinds of the noun that is counted, the last word of its phrase; none where no list has it. */
function kindsOf(name: string): readonly string[] {
  const noun = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return Object.entries(nounKinds)
    .filter(([, nouns]) => nouns.split(' ').includes(noun))
    .map(([kind]) => (kind === 'workers' ? 'people' : kind));
}
