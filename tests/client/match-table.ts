/** Compares a table of the README with what a test found: `UPDATE=1` rewrites it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { format, resolveConfig } from 'prettier';

const readme = fileURLToPath(new URL('../../README.md', import.meta.url));

/** @param name - of the comment before the table, which a comment `/<name>` ends */
export async function matchTable(
  name: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  const table = await format(lines.join('\n'), {
    ...(await resolveConfig(readme)),
    parser: 'markdown',
  });
  const before = readFileSync(readme, 'utf8');
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [from, to] = [before.indexOf(start) + start.length, before.indexOf(end)];
  if (from < start.length || to < from) throw new Error(`README.md has no table "${name}"`);
  const after = `${before.slice(0, from)}\n${table}\n${before.slice(to)}`;
  if (process.env['UPDATE'] !== undefined) writeFileSync(readme, after);
  else expect(before, `README.md differs from what was found; UPDATE=1 rewrites it`).toBe(after);
}
