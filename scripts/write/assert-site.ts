/** Keeps a build from replacing a folder that is not a site. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';

/** Every site has these two pages, and a project with its own sources or history has the others. */
const pages = ['index.html', '404.html'];
const foreign = ['.git', 'package.json'];

/**
 * @param folder - the folder a site is about to replace, with all that is in it
 * @throws where it holds anything and is no built site
 */
export async function assertSite(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const names = await readdir(folder);
  const isSite =
    pages.every((name) => names.includes(name)) && !foreign.some((name) => names.includes(name));
  if (names.length > 0 && !isSite)
    throw new Error(
      `${folder} is not a site built here, and all that is in it would be lost; name an empty folder or a new one`,
    );
}
