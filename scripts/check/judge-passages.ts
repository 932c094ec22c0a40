/** Puts the rules on numbers to every passage. */
import { findNumbers } from '../grammar/find-numbers.ts';
import type { NumberMention } from '../grammar/number-mention.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passages/passage.ts';
import { numberEqualsClaim } from './rules/number-equals-claim.ts';
import { numberHasSource } from './rules/number-has-source.ts';
import { numbersOf } from './text/numbers-of.ts';
import type { PlainNumber } from './text/read-numbers.ts';

/** Gives the findings, and how many numbers were judged. */
export function judgePassages(passages: readonly Passage[]): {
  readonly findings: readonly Finding[];
  readonly numbers: number;
} {
  const judged = passages.map((passage) => {
    const { mentions, numbers } = read(passage);
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

/** A site says the same again and again: in a card, a chart and a table. */
const known = new Map<string, Read>();
const mostKnown = 50_000;

function read({ text, language }: Passage): Read {
  const key = `${language} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const mentions = findNumbers(text, language);
  const numbers = numbersOf(text, language, mentions);
  if (known.size >= mostKnown) known.clear();
  known.set(key, { mentions, numbers });
  return { mentions, numbers };
}
