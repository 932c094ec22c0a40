import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/check.ts', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/harbor/', import.meta.url));
const rulePages = fileURLToPath(new URL('../../scripts/check/rules/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sourceline-check-'));
cpSync(fixture, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

function check(...more: readonly string[]): { status: number | null; out: string; err: string } {
  const args = ['--seeds', 'seeds', '--content', 'content', '--dist', 'site', ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

test('a clean site: exit 0, and how much was judged', () => {
  const { status, out } = check();
  expect(out).toMatch(/^\d{2} numbers checked on 4 pages: all have a source\n$/);
  expect(status).toBe(0);
});

test('a broken promise: exit 1, with its place', () => {
  const path = join(folder, 'site/index.html');
  writeFileSync(path, '<!doctype html><html lang="en"><p>7</p></html>');
  const { status, out } = check();
  expect(out.split('\n')[0]).toMatch(/^site\/index\.html:1:35 number-has-source "7" stands/);
  expect(status).toBe(1);
});

test('--format sarif: JSON alone, with the pages of the rules', () => {
  const { status, out } = check('--format', 'sarif');
  const log: unknown = JSON.parse(out);
  const page = readFileSync(join(rulePages, 'claim-exists.md'), 'utf8');
  expect(log).toMatchObject({
    runs: [
      {
        tool: { driver: { rules: expect.arrayContaining([rule('claim-exists', page)]) } },
        results: [{ ruleId: 'number-has-source' }],
      },
    ],
  });
  expect(status).toBe(1);
});

function rule(id: string, markdown: string): unknown {
  return expect.objectContaining({ id, help: { text: markdown, markdown } });
}

test('--fix: writes the links, says which, and judges what is left', () => {
  const explainer = join(folder, 'content/explainers/harbor-strike.mdx');
  const before = readFileSync(explainer, 'utf8');
  writeFileSync(explainer, before.replace('One truck', 'At 640 members and 7 boats, one truck'));
  const lines = check('--fix').out.split('\n');
  expect(readFileSync(explainer, 'utf8')).toBe(
    before.replace('One truck', 'At [640](claim:union-640) members and 7 boats, one truck'),
  );
  expect(lines[0]).toMatch(/harbor-strike\.mdx:\d+:\d+ linked \[640\]\(claim:union-640\) “/);
  expect(lines[1]).toMatch(/number-has-source "7" stands without a source/);
  expect(readdirSync(join(folder, 'content/explainers'))).toEqual(['harbor-strike.mdx']);
  writeFileSync(explainer, before);
});

test.each([
  ['a folder that is not there', ['--out', 'nowhere'], 'There is no folder "nowhere".'],
  ['an option that is not there', ['--nothing'], "unknown option '--nothing'"],
])('%s: exit 2', (_, more, reason) => {
  const { status, err } = check(...more);
  expect(err).toContain(reason);
  expect(status).toBe(2);
});
