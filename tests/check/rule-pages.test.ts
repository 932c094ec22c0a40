import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkExplainers } from '../../scripts/check/check-explainers.ts';
import { formatReport } from '../../scripts/check/format-report.ts';
import { rules } from '../../scripts/check/rule-ids.ts';
import { edit, loadFixture } from './load-fixture.ts';

const folder = fileURLToPath(new URL('../../scripts/check/rules/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(folder + name, 'utf8');
const { seeds, content } = await loadFixture('harbor');

test('every rule has a page, and every page a rule', () => {
  expect(pages.sort()).toEqual(
    Object.keys(rules)
      .map((id) => `${id}.md`)
      .sort(),
  );
});

describe.each(Object.entries(rules))('%s', (id, promise) => {
  const page = read(`${id}.md`);

  test('says what is promised, why, an example and the repair', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', promise]);
    expect(page.match(/^## .+$/gmu)).toEqual(['## Why', '## Example', '## Repair']);
    expect(page).toMatch(/^```\w+\n/mu);
    expect(page).toMatch(/## Repair\n\n- /u);
  });
});

const fence = /^```mdx\n(?<mdx>[^`]+)\n```\n\ngives\n\n```text\n(?<said>[^`]+)\n```$/mu;
const shown = pages.flatMap((name) => {
  const { mdx, said } = fence.exec(read(name))?.groups ?? {};
  return mdx === undefined || said === undefined ? [] : [[name, mdx, said] as const];
});

test.each(shown)('the example of %s gives what the page says', (_, mdx, said) => {
  const path = 'explainers/harbor-strike.mdx';
  const changed = edit(content, path, 'One truck is no number.', `\n\n${mdx}\n\n`);
  const report = checkExplainers({ seeds, content: changed });
  expect(formatReport(report)).toContain(`${said}\n`);
});

test('examples are tried', () => {
  expect(shown.map(([name]) => name)).toEqual([
    'claim-exists.md',
    'mdx-is-inert.md',
    'number-equals-claim.md',
    'number-has-source.md',
    'quote-is-verbatim.md',
  ]);
});
