/** Builds the pages with Astro. */
import { fileURLToPath } from 'node:url';
import { superviseChild } from './supervise-child.ts';

/** Plain data, for it travels between processes. */
export interface PageJob {
  readonly root: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Folder of the collections. */
  readonly content: string;
  readonly base: string | undefined;
  readonly site: string | undefined;
}

/**
 * Runs Astro's build in a process of its own: the bundler can stand still for good on a machine with few cores (rolldown
 * issues 10102 and 10664).
 *
 * @throws with Astro's own message where the build fails
 */
export async function buildPages(job: PageJob): Promise<void> {
  await superviseChild(fileURLToPath(new URL('./build-pages-child.ts', import.meta.url)), job);
}
