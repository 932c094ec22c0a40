/** Runs the judge over a site that is being built, and logs what it finds. */
import { join } from 'node:path';
import { checkExplainers } from './check/check-explainers.ts';
import { checkSite } from './check/check-site.ts';
import { formatReport } from './check/format-report.ts';
import { readTree } from './check/read-tree.ts';

type Log = (line: string) => void;

/** Judges the explainers before anything is built; gives the number of findings. */
export async function judgeExplainers(seeds: string, content: string, log: Log): Promise<number> {
  const tree = await readTree(content);
  const orphans = listOrphans([...tree.files.keys()]);
  for (const path of orphans)
    log(`${join(content, path)}:1:1 explainer-has-a-story No seeds have this name; remove it.`);
  const report = checkExplainers({ seeds: await readTree(seeds), content: tree });
  if (report.findings.length > 0) log(formatReport(report));
  return report.findings.length + orphans.length;
}

function listOrphans(paths: readonly string[]): readonly string[] {
  const stories = new Set(paths.map((path) => /^sources\/([^/]+)\//.exec(path)?.[1]));
  return paths.filter((path) => {
    const id = /^explainers\/([^/]+)\.mdx$/.exec(path)?.[1];
    return id !== undefined && !stories.has(id);
  });
}

/**
 * Judges a built site; gives the number of findings.
 *
 * @param folders - `dist` is the built folder
 * @param base - path the site will stand below
 * @param shown - how findings name the built folder
 */
export async function judgeSite(
  folders: { readonly seeds: string; readonly content: string; readonly dist: string },
  base: string,
  shown: string,
  log: Log,
): Promise<number> {
  const report = checkSite({
    seeds: await readTree(folders.seeds),
    content: await readTree(folders.content),
    dist: { ...(await readTree(folders.dist)), root: shown },
    base,
  });
  log(formatReport(report));
  return report.findings.length;
}
