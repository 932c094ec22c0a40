/** Lets one process at a time change a folder; a killed process never keeps the next one out. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patienceMs = 120_000;
const pauseMs = 50;
const firstWordsMs = 1000;

/**
 * Runs an action while the file `lock` is ours; waits for a living holder, takes over from a dead one.
 *
 * @param lock - path of the file; its folder is made where it is missing
 * @param action - what nobody else may do at the same time
 * @throws where a living process holds the lock for two minutes
 */
export async function holdLock<Result>(
  lock: string,
  action: () => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true });
  for (let waited = 0; !(await tryLock(lock)); waited += pauseMs) {
    if (waited >= patienceMs)
      throw new Error(`another run is writing here; if there is none, remove ${lock}`);
    await setTimeout(pauseMs);
  }
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

async function tryLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (await isHeld(lock)) return false;
    await rm(lock, { force: true });
    return tryLock(lock);
  }
}

/** A holder killed before it wrote its number left an empty file. In a container every run may have the same number. */
async function isHeld(lock: string): Promise<boolean> {
  const written = await readFile(lock, 'utf8').catch(() => '');
  if (written === '') return (await ageOf(lock)) < firstWordsMs;
  const pid = Number(written);
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Milliseconds since the file was written; endless where it is gone. */
async function ageOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found === null ? Infinity : Date.now() - found.mtimeMs;
}
