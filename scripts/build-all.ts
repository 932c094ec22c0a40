/** The whole road: content, the judge of the explainers, the site, the judge of the site. */
import { relative } from 'node:path';
import { assertApart } from './assert-apart.ts';
import { buildSite, rejected } from './build-site.ts';
import { judgeExplainers, judgeSite } from './judge-site.ts';
import { makeContent, type Log } from './make-content.ts';
import { sharesContent } from './shares-content.ts';
import { judgeWeight, listHeavyEmbeds } from './site/judge-weight.ts';
import { assertSite } from './write/assert-site.ts';
import { restoreFolder } from './write/swap-folder.ts';

export interface BuildOptions {
  readonly seeds: string;
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly site?: string | undefined;
  /** The published site, whose frozen embeds are carried over. */
  readonly keep?: string | undefined;
}

/**
 * Takes each step and stops at the first that finds a fault; the last good site then stays as it is.
 *
 * @returns the number of faults logged
 * @throws where the content would be that of two folders of seeds
 */
export async function buildAll(options: BuildOptions, log: Log): Promise<number> {
  const { seeds, content, out } = options;
  const base = `/${options.base}/`.replace(/\/{2,}/g, '/');
  if (sharesContent(seeds, content))
    throw new Error(
      `${seeds} are other stories than those of ${content}; name a folder for theirs with --content <folder>`,
    );
  assertApart(seeds, out);
  assertApart(content, out);
  const shown = relative('', rejected);
  await restoreFolder(out);
  await assertSite(out);
  const steps = [
    () => makeContent({ seeds, content }, log),
    () => judgeExplainers(seeds, content, log),
    () =>
      buildSite({ ...options, base }, async (dist) => {
        const heavy = judgeWeight(dist, out, base);
        for (const line of heavy) log(`${shown}/${line}`);
        for (const line of listHeavyEmbeds(dist)) log(line);
        return heavy.length + (await judgeSite({ seeds, content, dist }, base, shown, log));
      }),
  ];
  for (const step of steps) {
    const faults = await step();
    if (faults > 0) {
      log(`Not built: ${out} is as it was.`);
      return faults;
    }
  }
  log(`Built ${out}`);
  return 0;
}
