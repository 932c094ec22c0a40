/** The fixture story of a harbor strike, and what the judge finds where it is changed. */
import { checkSite } from '../../scripts/check/check-site.ts';
import type { Finding } from '../../scripts/check/finding.ts';
import { edit, loadFixture } from './load-fixture.ts';

export const harbor = await loadFixture('harbor');
export const index = 'harbor-strike/index.html';

export function findings(change: Partial<typeof harbor>, base = '/'): readonly Finding[] {
  return checkSite({ ...harbor, ...change, base }).findings;
}

export function inPage(from: string, to: string, path = index): readonly Finding[] {
  return findings({ dist: edit(harbor.dist, path, from, to) });
}

export const briefly = (found: readonly Finding[]): readonly string[] =>
  found.map(({ ruleId, actual }) => `${ruleId} ${actual}`);
