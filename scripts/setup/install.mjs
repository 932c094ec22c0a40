/**
 * Installs what is missing before any other script runs, so that one command works straight after `git clone`.
 * Depends on nothing but Node 20: it runs before there is a node_modules.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(root, 'node_modules', '.sourceline-installed');
const nodeBinary = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (isInstalled()) process.exit(0);

console.error('Installing what is missing (once; again when package-lock.json changes) …');
const npm = process.env['npm_execpath'];
const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
const options = { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] };
const result = npm
  ? spawnSync(process.execPath, [npm, ...args], options)
  : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });

if (result.status !== 0) fail('npm ci did not finish');
if (!existsSync(nodeBinary))
  fail('the `node` package could not run its install script; allow it with `npm rebuild node`');
writeFileSync(stamp, wanted);

function isInstalled() {
  return existsSync(nodeBinary) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
}

/** @param {string} reason */
function fail(reason) {
  console.error(
    `Could not install: ${reason}. Check the network and the lines above, then try again.`,
  );
  process.exit(2);
}
