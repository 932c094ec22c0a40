/** Carries the frozen embeds of the published site over, unchanged: what somebody embedded stays where it is. */
import { cpSync, existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Twelve hex digits: of a chart's data. */
const name = '[0-9a-f]'.repeat(12);

/**
 * Copies each frozen embed of a published site into the one that is being built; where both have one, the published wins.
 *
 * @throws where there is no published site
 */
export function keepFrozen(published: string, dist: string): void {
  if (!existsSync(published)) throw new Error(`no published site: ${published}`);
  for (const folder of globSync(`*/embed/*/${name}`, { cwd: published })) {
    rmSync(join(dist, folder), { recursive: true, force: true });
    cpSync(join(published, folder), join(dist, folder), { recursive: true });
  }
}
