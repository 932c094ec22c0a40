/** Tells an age from a count: "Ana Ruiz, 25, said". */
import type { NumberMention } from '../../grammar/find-numbers.ts';
import type { Passage } from './passage.ts';

/** Takes a number, its passage and its place among the tokens; true where it stands between commas after a name. */
export function isAge(
  mention: NumberMention,
  { tokens }: Passage,
  from: number,
  to: number,
): boolean {
  if (mention.kind !== 'count' || mention.modality !== 'exact') return false;
  const [name, comma, next] = [tokens[from - 2], tokens[from - 1], tokens[to]];
  if (comma?.key !== ',' || next?.key !== ',' || name === undefined) return false;
  const value = mention.value ?? 0;
  return (
    /^\p{Lu}\p{Ll}/u.test(name.raw) &&
    tokens[from]?.numeral?.plain === true &&
    value > 0 &&
    value < 120
  );
}
