/** Keeps what is written out of what is read. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * @param seeds - folder of the articles, never written
 * @param target - folder to be written
 * @throws where one is the other, or inside it
 */
export function assertApart(seeds: string, target: string): void {
  if (isInside(seeds, target) || isInside(target, seeds))
    throw new Error(`${target} and ${seeds} overlap; name a folder apart from the seeds`);
}

function isInside(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
