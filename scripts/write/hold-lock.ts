/** Lets one process at a time change a folder; a killed process never keeps the next one out. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const patienceMs = 120_000;
const pauseMs = 50;

/**
 * Runs an action while holding `<folder>/.lock`; waits for a living holder, takes over from a dead one.
 *
 * @param folder - made where it is missing
 * @param action - what nobody else may do at the same time
 * @throws where a living process holds the lock for two minutes
 */
export async function holdLock<Result>(
  folder: string,
  action: () => Promise<Result>,
): Promise<Result> {
  const lock = join(folder, '.lock');
  await mkdir(folder, { recursive: true });
  for (let waited = 0; !(await tryLock(lock)); waited += pauseMs) {
    if (waited >= patienceMs)
      throw new Error(`${folder} is in use by another run; if none runs, remove ${lock}`);
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

/** A lock without a number was being written when it was read. In a container every run may have the same number. */
async function isHeld(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, 'utf8').catch(() => '0'));
  if (pid === 0 || Number.isNaN(pid)) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
