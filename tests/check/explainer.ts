/** The explainer of the harbor strike, and what the judge finds where a sentence of it is another. */
import { checkExplainers } from '../../scripts/check/check-explainers.ts';
import type { Finding } from '../../scripts/check/finding.ts';
import { edit, loadFixture } from './load-fixture.ts';

export const { seeds, content } = await loadFixture('harbor');
export const path = 'explainers/harbor-strike.mdx';
/** A sentence that a test puts its own in the place of. */
export const anchor = 'One truck is no number.';

export function withProse(prose: string, from = content): readonly Finding[] {
  return checkExplainers({ seeds, content: edit(from, path, anchor, prose) }).findings;
}
