import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimSchema } from '../../src/model/claim.ts';

const command = join(import.meta.dirname, '../../scripts/read.ts');
const run = (input: string, ...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
  });
  return { rows: stdout.split('\n').filter((line) => line !== ''), stdout, stderr, status };
};

interface Printed {
  readonly id: unknown;
  readonly claims: readonly { readonly text: string; readonly event: unknown }[];
}
const parse = (line = ''): Printed => JSON.parse(line) as Printed;

describe('npm run read', () => {
  test('prints a row for each row, in order, and nothing else', () => {
    const { rows, stderr, status } = run(
      [
        { id: 'b', text: 'Over 40 were freed.', published: null, gold: {} },
        { id: 2, text: 'Nothing is known.' },
        { text: 'It sank on Monday.', published: '2024-05-14' },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const printed = rows.map(parse);
    expect(printed.map(({ id, claims }) => [id, claims.map(({ text }) => text)])).toEqual([
      ['b', ['Over 40']],
      [2, []],
      [null, ['Monday']],
    ]);
    expect(printed[2]?.claims[0]?.event).toEqual({ from: '2024-05-13', to: '2024-05-13' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('prints claims as the published data holds them', () => {
    const { rows } = run(
      '{"text":"At least 41 people were saved on 12 May 2024, officials said."}',
    );
    const { claims } = parse(rows[0]);
    expect(claims).toHaveLength(2);
    for (const claim of claims) expect(() => claimSchema.strict().parse(claim)).not.toThrow();
  });

  test('reads one article of plain text', () => {
    const { rows } = run(
      'Ferry sinks\r\n12 May 2024\r\n\r\nOfficials said 41 people were saved.\r\n',
    );
    expect(rows).toHaveLength(1);
    expect(parse(rows[0]).claims.map(({ text }) => text)).toEqual(['12 May 2024', '41 people']);
  });

  test('prints a row for a line it cannot read, says which, and goes on', () => {
    const { rows, stderr, status } = run(
      '{"id":1,"text":"41 saved"}\nno row\n{"id":3,"text":""}\n',
    );
    expect(rows.map((row) => parse(row).id)).toEqual([1, null, 3]);
    expect(stderr).toBe('npm run read: line 2: expected a JSON object with "text"\n');
    expect(status).toBe(1);
  });

  test('explains itself', () => {
    const { stdout, status } = run('', '--help');
    expect(stdout).toContain('npm run --silent read < articles.ndjson');
    expect(status).toBe(0);
  });

  test('refuses what it does not know, and prints no row', () => {
    for (const wrong of ['--bogus', 'article.txt']) {
      const { stdout, stderr, status } = run('41 saved', wrong);
      expect(stdout).toBe('');
      expect(stderr).toContain(wrong);
      expect(status).toBe(2);
    }
  });
});
