/** Puts the rules on numbers to every passage. */
import { findNumbers } from '../grammar/find-numbers.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passages/passage.ts';
import { numberEqualsClaim } from './rules/number-equals-claim.ts';
import { numberHasSource } from './rules/number-has-source.ts';
import { numbersOf } from './text/numbers-of.ts';

/** Gives the findings, and how many numbers were judged. */
export function judgePassages(passages: readonly Passage[]): {
  readonly findings: readonly Finding[];
  readonly numbers: number;
} {
  const judged = passages.map((passage) => {
    const mentions = findNumbers(passage.text, passage.language);
    const numbers = numbersOf(passage.text, passage.language, mentions);
    const findings = [
      ...numberHasSource(passage, numbers),
      ...numberEqualsClaim(passage, mentions),
    ];
    return { findings, numbers: numbers.length };
  });
  return {
    findings: judged.flatMap(({ findings }) => findings),
    numbers: judged.reduce((sum, { numbers }) => sum + numbers, 0),
  };
}
