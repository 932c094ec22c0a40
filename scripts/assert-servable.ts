/** Keeps the development server from paths that Astro cannot read. */
import { resolve } from 'node:path';

/** Signs that end a path where a path is part of an address. */
const signs = /[#?]/u;

/**
 * @param folder - of the content
 * @throws where a file below it could not be served
 */
export function assertServable(folder: string): void {
  const [sign] = signs.exec(resolve(folder)) ?? [];
  if (sign === undefined) return;
  throw new Error(
    `The development server cannot read files below ${resolve(folder)}: no folder on the way may have "${sign}" in its name. Rename it, or name another folder with --content.`,
  );
}
