/** Builds the site of a folder of content, and puts it in place only when it is whole and judged. */
import { join, resolve } from 'node:path';
import { buildPages } from './site/build-pages.ts';
import { drawPictures } from './site/draw-pictures.ts';
import { keepFrozen } from './site/keep-frozen.ts';
import { prunePolicies } from './site/prune-policy.ts';
import { pruneStyles } from './site/prune-styles.ts';
import { root, stageProject } from './stage-project.ts';
import { swapFolder } from './write/swap-folder.ts';

export interface SiteOptions {
  /** Folder of the collections; only read. */
  readonly content: string;
  /** Folder the site is put in; replaced as the last step. */
  readonly out: string;
  /** Path the site will stand below, such as `/stories/`. */
  readonly base?: string | undefined;
  /** Address the site will stand at, such as `https://news.example`. */
  readonly site?: string | undefined;
  /** The published site, whose frozen embeds are carried over. */
  readonly keep?: string | undefined;
}

/** Where a site with faults is left to be looked at. */
export const rejected = join(root, '.sourceline', 'rejected');

/**
 * Builds from a copy of the project and the content, judges the result, then swaps it in.
 *
 * @param options - folders and addresses
 * @param judge - looks at the built folder and gives the number of its faults; where there are any the site goes to `rejected`
 * @returns the number of faults
 */
export async function buildSite(
  { content, out, base, site, keep }: SiteOptions,
  judge: (dist: string) => Promise<number>,
): Promise<number> {
  await using stage = await stageProject(resolve(content));
  const dist = join(stage.folder, 'dist');
  await buildPages({
    root: stage.folder,
    outDir: dist,
    cacheDir: join(stage.folder, 'cache'),
    content: join(stage.folder, 'content'),
    base,
    site,
  });
  prunePolicies(dist);
  pruneStyles(dist);
  await drawPictures(dist);
  if (keep !== undefined) keepFrozen(resolve(keep), dist);
  const faults = await judge(dist);
  await swapFolder(dist, faults === 0 ? out : rejected);
  return faults;
}
