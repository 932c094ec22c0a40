/** Runs a job in a process of its own, which is ended and begun again when it says that it stands still. */
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** What a child may tell its parent. */
export type ChildMessage =
  { readonly type: 'stalled' } | { readonly type: 'failed'; readonly reason: string };

const attempts = 3;

/**
 * Starts the child with `job` as JSON in its first argument, and again, up to three times, where it stalls.
 *
 * @param script - path of the module to run; what it prints goes to standard error
 * @throws with the child's own reason where it fails, and where it stalled each time
 */
export async function superviseChild(script: string, job: unknown): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const end = await runChild(script, JSON.stringify(job));
    if (end === 'done') return;
    if (end !== 'stalled') throw new Error(end.reason);
  }
  throw new Error('the build of the pages stood still; run it again with less load on the machine');
}

async function runChild(
  script: string,
  job: string,
): Promise<'done' | 'stalled' | { readonly reason: string }> {
  const child = fork(script, [job], {
    // Options of the parent, such as --eval, would make the child run something else.
    execArgv: [],
    stdio: ['ignore', process.stderr, 'inherit', 'ipc'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let last: ChildMessage | null = null;
  child.on('message', (message: ChildMessage) => {
    last = message;
    if (message.type === 'stalled') kill();
  });
  const [code] = await once(child, 'close');
  process.off('exit', kill);
  return toEnd(last, code);
}

function toEnd(
  last: ChildMessage | null,
  code: unknown,
): 'done' | 'stalled' | { readonly reason: string } {
  if (last?.type === 'stalled') return 'stalled';
  if (last?.type === 'failed') return last;
  return code === 0 ? 'done' : { reason: `the build of the pages ended with ${String(code)}` };
}
