/** The gate for other sites, as another newsroom runs it: a command, a folder, and nothing of ours beside it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kiosk-'));
cpSync(join(root, 'tests/fixtures/kiosk'), folder, { recursive: true });
// Packages are found from here, as they are beside an installed one.
const packed = mkdtempSync(join(root, 'node_modules/.sourceline-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(packed, { recursive: true });
});

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function node(script: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const check = (...args: readonly string[]): Run =>
  node(join(root, 'scripts/sourceline-check.ts'), ...args);

const page = 'site/2026/old-bridge/index.html';

test('a clean site: exit 0, and what is not proved; packed, plain JavaScript says the same', () => {
  const clean: Run = {
    status: 0,
    err: '',
    out: [
      '20 numbers checked on 3 pages: all have a source',
      'Not proved: that the quoted sentences stand in the articles: see --seeds',
      `Not proved: the quotation at ${page}:18:1, which is longer than what claims quote`,
      `Not proved: the days on which ${page} says it was published and updated`,
      'Not proved: numbers drawn in the picture site/2026/old-bridge/photo.jpg',
      '',
    ].join('\n'),
  };
  expect(check('site')).toEqual(clean);
  const out = join(packed, 'package');
  expect(node(join(root, 'scripts/pack-check.ts'), '--out', out).status).toBe(0);
  const manifest: unknown = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({
    bin: { 'sourceline-check': 'scripts/sourceline-check.js' },
    dependencies: { parse5: expect.any(String), zod: expect.any(String) },
  });
  expect(node(join(out, 'scripts/sourceline-check.js'), 'site')).toEqual(clean);
  expect(node(join(root, 'scripts/pack-check.ts'), '--out', out)).toMatchObject({
    status: 2,
    err: `pack-check failed: "${out}" is not empty; name a new folder.\n`,
  });
});

test.each([
  [['nowhere'], 'There is no folder "nowhere". Build the site first, or name another folder.'],
  [['articles'], 'There is no claims.json in "articles": publish one beside each story'],
  [[], "missing required argument 'dir'"],
  [['site', '--format', 'xml'], "argument 'xml' is invalid"],
])('%j: exit 2, and what to do', (args, said) => {
  const { status, out, err } = check(...args);
  expect(err).toContain(said);
  expect(out).toBe('');
  expect(status).toBe(2);
});

test('a broken promise: exit 1; with --format json the findings stand alone on standard output', () => {
  const path = join(folder, page);
  writeFileSync(path, readFileSync(path, 'utf8').replace('about 12,000', 'about 13,000'));
  const { status, out, err } = check('site', '--seeds', 'articles', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject([{ messages: [{ ruleId: 'number-equals-claim' }] }]);
  expect(err).toMatch(/^Not proved: the days/);
  expect(status).toBe(1);
});
