/** Keeps what is written out of what is read. */
import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * @param read - folder that is read
 * @param target - folder to be written
 * @throws where one is the other, or inside it
 */
export function assertApart(read: string, target: string): void {
  if (isInside(read, target) || isInside(target, read))
    throw new Error(`${target} and ${read} overlap; name folders apart from each other`);
}

function isInside(outer: string, inner: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
