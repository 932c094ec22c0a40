/** Serves a built site on this machine. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preview } from 'astro';
import type { Log } from './make-content.ts';
import { root } from './stage-project.ts';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly out: string;
  /** Path it was built to stand below. */
  readonly base: string;
  readonly host: string;
  readonly port: string;
}

/**
 * Serves until the process is stopped; prints the address.
 *
 * @returns 1 where there is no site to serve, 0 once it is served
 */
export async function serveSite(
  { out, base, host, port }: ServeOptions,
  log: Log,
): Promise<number> {
  if (!existsSync(join(out, 'index.html'))) {
    log(`${out} holds no site; build it with \`npm run build\``);
    return 1;
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    root,
    outDir: resolve(out),
    base,
    logLevel: 'error',
    server: { host, port: Number(port) },
  });
  const name = host.includes(':') ? `[${host}]` : host;
  const path = `/${base}/`.replace(/\/{2,}/g, '/');
  log(`Serving ${out} at http://${name}:${server.port}${path} (stop with Ctrl+C)`);
  return 0;
}
