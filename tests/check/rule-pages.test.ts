/** Every rule has its page, and the example on it is tried: it must give what the page says. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkExplainers } from '../../scripts/check/check-explainers.ts';
import { checkSite } from '../../scripts/check/check-site.ts';
import { printReport } from '../../scripts/check/print-report.ts';
import { rules } from '../../scripts/check/rule-ids.ts';
import { readRulePages } from '../../scripts/check/rule-pages.ts';
import type { Fixture } from './load-fixture.ts';
import { edit, loadFixture, write } from './load-fixture.ts';

const folder = fileURLToPath(new URL('../../scripts/check/rules/', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const harbor = await loadFixture('harbor');
const { addressOf, textOf } = await readRulePages('/');

test('every rule has a page, and every page a rule', () => {
  expect(pages.sort()).toEqual(
    Object.keys(rules)
      .map((id) => `${id}.md`)
      .sort(),
  );
});

describe.each(Object.entries(rules))('%s', (id, promise) => {
  const page = textOf(id);

  test('says what is promised, why, an example and the repair', () => {
    expect(page.split('\n').slice(0, 3)).toEqual([`# ${id}`, '', promise]);
    expect(page.match(/^## .+$/gmu)).toEqual(['## Why', '## Example', '## Repair']);
    expect(page).toMatch(/## Repair\n\n- /u);
  });

  test('has an example that gives what the page says', () => {
    const { where = '', example = '', said = '' } = shown.exec(page)?.groups ?? {};
    expect(said).toContain(`${id} `);
    expect(foundIn(place(where, example))).toContain(`${said}\n`.replace('…\n', ''));
  });
});

test('a page is named from the folder one works in, or else from the root', async () => {
  const near = await readRulePages(fileURLToPath(new URL('../../', import.meta.url)));
  expect(near.addressOf('claim-exists')).toBe('scripts/check/rules/claim-exists.md');
  const far = await readRulePages('/nowhere/at/all');
  expect(far.addressOf('claim-exists')).toBe(`${folder}claim-exists.md`);
});

/**
 * Two blocks: the example, with the file it stands in unless that is the explainer, and what the judge says of it, which
 * may end in an ellipsis.
 */
const shown =
  /^```[a-z]+(?: (?<where>[^\n]+))?\n(?<example>[^`]+)\n```\n\n.*gives\n\n```text\n(?<said>[^`]+)\n```$/msu;

/** Puts an example into the fixture: as prose of its explainer, or as a file of its own. */
function place(where: string, example: string): Fixture {
  const { seeds, content, dist } = harbor;
  const [path = '', alone] = where.split(' ');
  if (path === '') {
    const explainer = 'explainers/harbor-strike.mdx';
    const prose = 'One truck is no number.';
    return { ...harbor, content: edit(content, explainer, prose, `\n\n${example}\n\n`) };
  }
  const [root = '', ...below] = path.split('/');
  if (root === 'seeds') return { ...harbor, seeds: write(seeds, below.join('/'), example) };
  if (root === 'content') return { ...harbor, content: write(content, below.join('/'), example) };
  if (root === 'explainers') return { ...harbor, content: write(content, path, example) };
  const site = alone === undefined ? dist : { ...dist, files: new Map() };
  return { ...harbor, dist: write(site, path, example) };
}

function foundIn(fixture: Fixture): string {
  const site = checkSite({ ...fixture, base: '/' });
  const explainers = checkExplainers(fixture);
  const findings = [...explainers.findings, ...site.findings];
  return printReport({ ...site, findings }, 'text', { addressOf, textOf });
}
