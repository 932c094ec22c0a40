/** Puts a finished folder in the place of the last good one, as the last step of a build. */
import { existsSync, renameSync } from 'node:fs';
import { cp, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { holdLock } from './hold-lock.ts';

/**
 * Copies `fresh` beside `place`, flushes it to disk and renames it into place.
 *
 * @param fresh - a finished folder, anywhere
 * @param place - the folder to be replaced; made where it is missing
 */
export async function swapFolder(fresh: string, place: string): Promise<void> {
  const { incoming, outgoing, lock } = besides(place);
  await holdLock(lock, async () => {
    await restore(place);
    try {
      await cp(fresh, incoming, { recursive: true });
      await flushAll(incoming);
    } catch (error) {
      await rm(incoming, { recursive: true, force: true });
      throw error;
    }
    // Without a pause between them: this is the only moment in which the folder is missing.
    if (existsSync(place)) renameSync(place, outgoing);
    renameSync(incoming, resolve(place));
    await rm(outgoing, { recursive: true, force: true });
  });
}

/**
 * Brings back the last good folder after a run that was killed between the two renames, and removes what it left.
 *
 * @param place - as given to `swapFolder`
 */
export async function restoreFolder(place: string): Promise<void> {
  await holdLock(besides(place).lock, () => restore(place));
}

async function restore(place: string): Promise<void> {
  const { incoming, outgoing } = besides(place);
  if (existsSync(outgoing) && !existsSync(place)) renameSync(outgoing, resolve(place));
  await rm(outgoing, { recursive: true, force: true });
  await rm(incoming, { recursive: true, force: true });
}

function besides(place: string) {
  const beside = (state: string) =>
    join(dirname(resolve(place)), `.${basename(resolve(place))}.${state}`);
  return { incoming: beside('incoming'), outgoing: beside('outgoing'), lock: beside('lock') };
}

async function flushAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    await using file = await open(join(entry.parentPath, entry.name), 'r+');
    await file.sync();
  }
}
