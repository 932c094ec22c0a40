/** Turns findings into vfile messages, the form in which editors, linters and reporters of unified take a diagnostic. */
import { VFileMessage } from 'vfile-message';
import { describeFinding } from './describe-finding.ts';
import type { Finding } from './finding.ts';
import { rules } from './rule-ids.ts';
import type { RuleId } from './rule-ids.ts';

/**
 * Gives the message of a finding. `reason` is the whole sentence with what was expected, for editors show nothing
 * else; `note` is the promise that was broken, and `fatal` is true, for a build stops at every finding.
 *
 * @param pageOf - address of the page that explains a rule
 */
export function toMessage(finding: Finding, pageOf: (ruleId: RuleId) => string): VFileMessage {
  const { file, line, column, ruleId, actual, expected } = finding;
  const message = new VFileMessage(describeFinding(finding), {
    place: { line, column },
    ruleId,
    source: 'sourceline',
  });
  return Object.assign(message, {
    ...{ file, actual, expected: [...expected], fatal: true },
    ...{ url: pageOf(ruleId), note: rules[ruleId] },
  });
}
