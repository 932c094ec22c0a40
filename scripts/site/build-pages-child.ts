/** The process that runs Astro's build: tells its parent what went wrong, or that it stands still. */
import { build } from 'astro';
import type { PageJob } from './build-pages.ts';
import type { ChildMessage } from './supervise-child.ts';

/** A build that lives uses far more than this, however loaded the machine. */
const leastCpuMs = 400;
const patienceMs = 60_000;

const { root, outDir, cacheDir, content, base, site }: PageJob = JSON.parse(process.argv[2] ?? '');

process.on('disconnect', () => process.exit(1));
watch();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['SOURCELINE_CONTENT'] = content;
try {
  await build({
    root,
    outDir,
    cacheDir,
    logLevel: 'error',
    ...(base === undefined ? {} : { base }),
    ...(site === undefined ? {} : { site }),
  });
  process.exit(0);
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.send?.({ type: 'failed', reason } satisfies ChildMessage, () => process.exit(1));
}

function watch(): void {
  let before = process.cpuUsage();
  setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 < leastCpuMs)
      process.send?.({ type: 'stalled' } satisfies ChildMessage);
    before = process.cpuUsage();
  }, patienceMs);
}
