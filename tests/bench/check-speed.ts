/**
 * Times `npm run check` as a newsroom runs it, on a machine that does nothing else:
 * `npm exec -- node tests/bench/check-speed.ts [--seeds DIR --content DIR --dist DIR]`.
 * Prints the medians: seconds on the wall, and of processor time, npm's own included.
 */
import { spawnSync } from 'node:child_process';

const runs = 7;

const measured = Array.from({ length: runs }, () => measure(process.argv.slice(2)));
const wall = median(measured.map((run) => run.wall));
const busy = median(measured.map((run) => run.busy));
process.stdout.write(`wall ${wall.toFixed(2)} s, processor ${busy.toFixed(2)} s\n`);

function measure(options: readonly string[]): { readonly wall: number; readonly busy: number } {
  const start = performance.now();
  const command = 'npm run --silent check -- "$@" >&2 && times';
  const { status, stdout } = spawnSync('sh', ['-c', command, 'check', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error('the check found something, or failed');
  // The last line of `times` is of the children: "0m1.020000s 0m0.170000s".
  const ofChildren = stdout.trim().split('\n').at(-1) ?? '';
  const busy = [...ofChildren.matchAll(/(\d{1,6})m([\d.]{1,12})s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, time) => sum + time, 0);
  return { wall: (performance.now() - start) / 1000, busy };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
