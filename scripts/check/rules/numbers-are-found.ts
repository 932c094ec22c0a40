/** numbers-are-found: a site without one number has proved nothing. */
import type { Finding } from '../finding.ts';

/** Takes how many numbers were judged, and the site's folder; gives a finding where there were none. */
export function numbersAreFound(numbers: number, root: string): readonly Finding[] {
  if (numbers > 0) return [];
  return [
    {
      ...{ file: root, line: 1, column: 1, ruleId: 'numbers-are-found' },
      reason: 'no number was found on any page: nothing has been proved',
      ...{ actual: '0', expected: [] },
    },
  ];
}
