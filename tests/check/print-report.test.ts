import { describe, expect, test } from 'vitest';
import type { Finding } from '../../scripts/check/finding.ts';
import { printReport } from '../../scripts/check/print-report.ts';
import { rules } from '../../scripts/check/rule-ids.ts';

const bare: Finding = {
  ...{ file: 'content/explainers/a, b:c.mdx', line: 3, column: 7, ruleId: 'number-has-source' },
  reason: '"40" stands without a source',
  actual: '40',
  expected: [
    '[40](claim:wire-40) “40 % {0}\n::error::x” (Wire)',
    '[41](claim:wire-41) “41” (Wire)',
  ],
};
const stale: Finding = {
  ...{ file: 'dist/index.html', line: 1, column: 2, ruleId: 'claim-exists' },
  ...{ reason: 'no claim\r\nhas 100%', actual: 'x', expected: ['y'] },
};
const report = { findings: [bare, stale], numbers: 12, pages: 2 };
const clean = { findings: [], numbers: 12, pages: 2 };
const pages = { addressOf: (id: string) => `rules/${id}.md`, textOf: (id: string) => `# ${id}` };

test('text: a finding a block, then how much was judged and where the rules are explained', () => {
  expect(printReport({ ...report, findings: [bare] }, 'text', pages)).toBe(
    [
      'content/explainers/a, b:c.mdx:3:7 number-has-source "40" stands without a source; expected one of',
      '    [40](claim:wire-40) “40 % {0} ::error::x” (Wire)',
      '    [41](claim:wire-41) “41” (Wire)',
      '12 numbers checked on 2 pages: 1 finding',
      'Why, an example and the repair: rules/number-has-source.md',
      '',
    ].join('\n'),
  );
});

test('text: one is no plural', () => {
  expect(printReport({ ...clean, numbers: 1, pages: 1 }, 'text', pages)).toBe(
    '1 number checked on 1 page: all have a source\n',
  );
});

test('text: a clean run names no rule', () => {
  expect(printReport(clean, 'text', pages)).toBe(
    '12 numbers checked on 2 pages: all have a source\n',
  );
});

test('github: a command a finding, in which nothing ends it or begins another', () => {
  expect(printReport(report, 'github', pages)).toBe(
    [
      '::error file=content/explainers/a%2C b%3Ac.mdx,line=3,col=7,title=number-has-source::"40" stands without a source; expected one of%0A    [40](claim:wire-40) “40 %25 {0} ::error::x” (Wire)%0A    [41](claim:wire-41) “41” (Wire)',
      '::error file=dist/index.html,line=1,col=2,title=claim-exists::no claim%0D%0Ahas 100%25: found "x"; expected y',
      '12 numbers checked on 2 pages: 2 findings',
      'Why, an example and the repair: rules/claim-exists.md, rules/number-has-source.md',
      '',
    ].join('\n'),
  );
});

test('json: vfile messages, file by file', () => {
  expect(JSON.parse(printReport(report, 'json', pages))).toEqual([
    {
      path: 'content/explainers/a, b:c.mdx',
      messages: [
        {
          reason:
            '"40" stands without a source; expected one of\n    [40](claim:wire-40) “40 % {0} ::error::x” (Wire)\n    [41](claim:wire-41) “41” (Wire)',
          ...{ line: 3, column: 7, place: { line: 3, column: 7 } },
          ...{ ruleId: 'number-has-source', source: 'sourceline', fatal: true },
          ...{ actual: '40', expected: bare.expected },
          url: 'rules/number-has-source.md',
          note: 'Every number stands in something that says where it comes from.',
        },
      ],
    },
    {
      path: 'dist/index.html',
      messages: [
        {
          reason: 'no claim\r\nhas 100%: found "x"; expected y',
          ...{ line: 1, column: 2, place: { line: 1, column: 2 } },
          ...{ ruleId: 'claim-exists', source: 'sourceline', fatal: true },
          ...{ actual: 'x', expected: ['y'], url: 'rules/claim-exists.md' },
          note: 'Every id that vouches for a number is an id of the story it stands in.',
        },
      ],
    },
  ]);
});

test('json: two findings of a file stand together, and none is an empty list', () => {
  const later = { ...stale, line: 9 };
  const apart = { ...report, findings: [stale, bare, later] };
  expect(JSON.parse(printReport(apart, 'json', pages))).toMatchObject([
    { path: 'dist/index.html', messages: [{ line: 1 }, { line: 9 }] },
    { path: 'content/explainers/a, b:c.mdx', messages: [{ line: 3 }] },
  ]);
  expect(printReport(clean, 'json', pages)).toBe('[]\n');
});

test('github: a clean run gives no command', () => {
  expect(printReport(clean, 'github', pages)).toBe(
    '12 numbers checked on 2 pages: all have a source\n',
  );
});

describe('sarif', () => {
  test('a result a finding; braces and brackets of articles are neither placeholders nor links', () => {
    expect(JSON.parse(printReport(report, 'sarif', pages))).toEqual({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'sourceline-check',
              rules: Object.entries(rules).map(([id, promise]) => ({
                id,
                shortDescription: { text: promise },
                help: { text: `# ${id}`, markdown: `# ${id}` },
                defaultConfiguration: { level: 'error' },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ...{ ruleId: 'number-has-source', ruleIndex: 0, level: 'error' },
              message: {
                text: '"40" stands without a source; expected one of\n    \\[40\\](claim:wire-40) “40 % {{0}} ::error::x” (Wire)\n    \\[41\\](claim:wire-41) “41” (Wire)',
              },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'content/explainers/a%2C%20b%3Ac.mdx' },
                    region: { startLine: 3, startColumn: 7 },
                  },
                },
              ],
            },
            {
              ...{ ruleId: 'claim-exists', ruleIndex: 1, level: 'error' },
              message: { text: 'no claim\r\nhas 100%: found "x"; expected y' },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'dist/index.html' },
                    region: { startLine: 1, startColumn: 2 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test('every object has what the schema of SARIF 2.1.0 requires of it', () => {
    const { version, runs } = JSON.parse(printReport(report, 'sarif', pages));
    expect(version).toBe('2.1.0');
    for (const { tool, results, columnKind } of runs) {
      expect(['utf16CodeUnits', 'unicodeCodePoints']).toContain(columnKind);
      expect(tool.driver).toHaveProperty('name');
      for (const { id } of tool.driver.rules) expect(id).toMatch(/./);
      expect(new Set(tool.driver.rules).size).toBe(Object.keys(rules).length);
      for (const { message, level, ruleId, ruleIndex, locations } of results) {
        expect(message.text).toMatch(/./);
        expect(['none', 'note', 'warning', 'error']).toContain(level);
        expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
        for (const { physicalLocation } of locations) {
          expect(URL.canParse(physicalLocation.artifactLocation.uri, 'file:///')).toBe(true);
          expect(physicalLocation.region.startLine).toBeGreaterThanOrEqual(1);
          expect(physicalLocation.region.startColumn).toBeGreaterThanOrEqual(1);
        }
      }
    }
  });

  test('a file named from the root is an address of its own', () => {
    const far = { ...stale, file: '/srv/a b/index.html' };
    expect(printReport({ ...report, findings: [far] }, 'sarif', pages)).toContain(
      '"uri": "file:///srv/a%20b/index.html"',
    );
  });
});
