/** Puts the rules on numbers to every passage. */
import { findNumbers } from '../grammar/find-numbers.ts';
import type { NumberMention } from '../grammar/number-mention.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passages/passage.ts';
import { numberEqualsClaim } from './rules/number-equals-claim.ts';
import { numberHasSource } from './rules/number-has-source.ts';
import { numbersOf } from './text/numbers-of.ts';
import type { PlainNumber } from './text/read-numbers.ts';
import { remember } from './text/remember.ts';

/** Gives the findings, and how many numbers were judged. */
export function judgePassages(passages: readonly Passage[]): {
  readonly findings: readonly Finding[];
  readonly numbers: number;
} {
  const judged = passages.map((passage) => {
    const { mentions, numbers } = read(passage.text, passage.language);
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

interface Read {
  readonly mentions: readonly NumberMention[];
  readonly numbers: readonly PlainNumber[];
}

const read = remember((text, language): Read => {
  const mentions = findNumbers(text, language);
  return { mentions, numbers: numbersOf(text, language, mentions) };
});
