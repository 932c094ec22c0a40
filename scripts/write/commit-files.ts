/** Replaces whole folders of generated files at once: a run that is killed leaves the last good ones. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { holdLock } from './hold-lock.ts';

/** Names of files by folder, both below one root; a folder without files is removed. */
export type Folders = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Makes each folder hold exactly these files. What changed is written beside, flushed to disk and listed; renaming that
 * list into place commits, and the next run ends the moves of a run that was killed after it. Folders whose bytes are the
 * same are left alone.
 *
 * @param root - folder that holds all of them; nothing else in it is touched
 * @param folders - the files wanted
 * @returns the folders that changed
 */
export async function commitFiles(root: string, folders: Folders): Promise<readonly string[]> {
  return holdLock(join(root, '.lock'), async () => {
    const staged = join(root, '.staged');
    const committed = join(root, '.committed');
    await rm(staged, { recursive: true, force: true });
    if (existsSync(committed)) await moveIntoPlace(root, committed, staged);
    const changed = await findChanged(root, folders);
    if (changed.length === 0) return [];
    try {
      for (const folder of changed)
        await writeFolder(join(staged, 'new', folder), folders.get(folder) ?? new Map());
      await writeFolder(staged, new Map([['folders.json', JSON.stringify(changed)]]));
    } catch (error) {
      await rm(staged, { recursive: true, force: true });
      throw error;
    }
    await rename(staged, committed);
    await flush(root);
    await moveIntoPlace(root, committed, staged);
    return changed;
  });
}

/**
 * Gives the folders that do not hold exactly these files.
 *
 * @param root - folder that holds all of them
 * @param folders - the files wanted
 */
export async function findChanged(root: string, folders: Folders): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const [folder, files] of folders)
    if (!(await isSame(join(root, folder), files))) changed.push(folder);
  return changed;
}

async function isSame(folder: string, files: ReadonlyMap<string, string>): Promise<boolean> {
  if (!existsSync(folder)) return files.size === 0;
  const names = await readdir(folder);
  if (names.length === 0 || names.length !== files.size) return false;
  for (const name of names) {
    const wanted = files.get(name);
    if (wanted === undefined) return false;
    const bytes = await readFile(join(folder, name)).catch(() => null);
    if (bytes === null || !bytes.equals(Buffer.from(wanted))) return false;
  }
  return true;
}

async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) {
    await using file = await open(join(folder, name), 'wx');
    await file.writeFile(text);
    await file.sync();
  }
  await flush(folder);
}

async function flush(folder: string): Promise<void> {
  // Windows cannot open a folder to flush it.
  if (process.platform === 'win32') return;
  await using handle = await open(folder, 'r');
  await handle.sync();
}

/** Moves are without a pause between them, so that the moment in which a folder is missing is as short as it can be. */
async function moveIntoPlace(root: string, committed: string, staged: string): Promise<void> {
  const listed: unknown = JSON.parse(readFileSync(join(committed, 'folders.json'), 'utf8'));
  const folders = Array.isArray(listed) ? listed.map(String) : [];
  for (const folder of folders) {
    const fresh = join(committed, 'new', folder);
    const place = join(root, folder);
    const old = join(committed, 'old', folder);
    if (!existsSync(fresh)) continue;
    mkdirSync(dirname(place), { recursive: true });
    mkdirSync(dirname(old), { recursive: true });
    if (existsSync(place)) renameSync(place, old);
    renameSync(fresh, place);
  }
  for (const folder of folders) await removeIfEmpty(join(root, folder));
  // Under the name of what is not committed, so that a list half removed is never read.
  await rename(committed, staged);
  await rm(staged, { recursive: true, force: true });
}

async function removeIfEmpty(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length === 0) await rmdir(folder);
}
