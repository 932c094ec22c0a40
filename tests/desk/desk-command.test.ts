import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const command = join(import.meta.dirname, '../../scripts/desk.ts');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
}

const article =
  'Market fire\n\nThe brigade said on Monday that 30 stalls had burned at the market.\n';

describe('npm run desk', () => {
  test('reports a story as JSON, writes its page, and leaves seeds and content alone', () => {
    put('seeds/market-fire/a.txt', article);
    put('content/explainers/market-fire.mdx', 'A fire burned [30 stalls](claim:gone-30).\n');
    const { stdout, status } = run('--format', 'json');
    expect(status).toBe(0);
    const [report] = JSON.parse(stdout) as readonly {
      readonly story: string;
      readonly sections: readonly { readonly id: string; readonly items: readonly object[] }[];
    }[];
    expect(report?.story).toBe('market-fire');
    expect(report?.sections.find(({ id }) => id === 'broken-citations')?.items).toMatchObject([
      { file: join('content', 'explainers', 'market-fire.mdx'), line: 1 },
    ]);
    expect(readdirSync(join(folder, '.sourceline/desk'))).toEqual(['market-fire.html']);
    expect(readdirSync(join(folder, 'seeds/market-fire'))).toEqual(['a.txt']);
    expect(readdirSync(join(folder, 'content'))).toEqual(['explainers']);
  });

  test('a story that cannot be read costs no other its report', () => {
    put('seeds/bad/desk.yaml', 'nonsense: 1\n');
    put('seeds/bad/a.txt', article);
    put('seeds/good/a.txt', article);
    const { stdout, stderr, status } = run();
    expect(status).toBe(2);
    expect(stderr).toContain('desk.yaml:1:1');
    expect(stdout).toMatch(/^good\n/);
  });

  test('takes one story of many, and refuses one there is not', () => {
    put('seeds/one/a.txt', article);
    put('seeds/two/a.txt', article);
    expect(run('--story', 'two').stdout).toMatch(/^two\n/);
    const { stderr, status } = run('--story', 'three');
    expect([status, stderr]).toEqual([2, `${join('seeds', 'three')} holds no story\n`]);
  });
});
