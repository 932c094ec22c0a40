/** Tells claims whose words are no figure by themselves: "a child", "one of them", "all but three". */
import type { Claim } from '../../src/model/claim.ts';

/** True for a single that is only mentioned, and for what is left of a set: a sentence of ours cannot call it a number. */
export function isPhrase({ flags }: Claim): boolean {
  return flags.includes('single') || flags.includes('complement');
}

/** Gives the id of the set that “all but three” takes from, `null` where none is known; “one of them” names its own. */
export function setOf({ flags }: Claim): string | null {
  if (!flags.includes('complement')) return null;
  const flag = flags.find((one) => one.startsWith('of:'));
  return flag?.slice('of:'.length) ?? null;
}
