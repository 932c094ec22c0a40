/** Writes a file that the desk will own: whole or not at all, and never over one that is there. */
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * @param path - of the file; its folder is made where it is missing
 * @param text - what it holds
 * @returns false where the file was there already, and is as it was
 */
export async function writeOnce(path: string, text: string): Promise<boolean> {
  const fresh = `${path}.${process.pid}.new`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await using file = await open(fresh, 'w');
    await file.writeFile(text);
    await file.sync();
    // Unlike a rename, a link refuses to replace.
    await link(fresh, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}
