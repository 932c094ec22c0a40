import { describe, expect, test } from 'vitest';
import { checkExplainers } from '../../scripts/check/check-explainers.ts';
import type { Finding } from '../../scripts/check/finding.ts';
import { anchor, content, path, seeds, withProse } from './explainer.ts';
import { briefly } from './harbor.ts';
import { edit, textOf, write } from './load-fixture.ts';

test('an explainer that keeps every promise gives no finding and says how much was judged', () => {
  const report = checkExplainers({ seeds, content });
  expect(report.findings).toEqual([]);
  expect(report).toMatchObject({ pages: 1 });
  expect(report.numbers).toBeGreaterThan(12);
});

describe('a name that holds digits', () => {
  const last = 'according to the port authority.';
  const printed = edit(seeds, 'harbor-strike/wire.txt', last, `${last} The FLU-27 ward was full.`);
  const judge = (prose: string, from: typeof seeds): readonly string[] =>
    briefly(
      checkExplainers({ seeds: from, content: edit(content, path, anchor, prose) }).findings,
    ).filter((line) => line.startsWith('number-has-source'));

  test('needs no citation where a seed prints it', () => {
    expect(judge('FLU-27 spread.', printed)).toEqual([]);
  });

  test('needs one where no seed does, or where another has it', () => {
    expect(judge('FLU-27 spread.', seeds)).toEqual(['number-has-source 27']);
    expect(judge('FLU-28 spread.', printed)).toEqual(['number-has-source 28']);
    expect(judge('USD15 is due.', printed)).toEqual(['number-has-source 15']);
  });
});

describe('a bare number', () => {
  test('is named with line, column and the claims it may come from, ready to paste', () => {
    const [finding, ...others] = withProse('Some 640 joined.');
    expect(others).toEqual([]);
    const before = textOf(content, path).split(anchor)[0] ?? '';
    expect(finding).toMatchObject({
      file: `content/${path}`,
      line: before.split('\n').length,
      column: (before.split('\n').at(-1) ?? '').length + 'Some '.length + 1,
      ruleId: 'number-has-source',
      actual: '640',
    });
    expect(finding?.expected).toEqual([
      '[640](claim:union-640) “The Harbor Union said 640 members had joined by Tuesday, March 4.” (Harbor Union)',
      '[between 610 and 640](claim:wire-610-640) “The union put the figure at between 610 and 640.” (Wire7)',
      '[More than 400 dock workers](claim:wire-400) “More than 400 dock workers walked out at Port Alder on Monday, the port authority said.” (Wire7)',
    ]);
  });

  test.each([
    ['7', '7'],
    ['A seven-day stoppage.', 'seven'],
    ['٧ boats', '٧'],
    ['half the crews', 'half'],
    ['twice as many', 'twice'],
    ['a dozen boats', 'a dozen'],
    ['12 %', '12'],
    ['on 3 March', '3'],
    ['a link [of 7](https://wire.example/)', '7'],
    ['*7*', '7'],
    ['`7`', '7'],
    ['an escaped \\7', '7'],
    ['a reference &#55;', '7'],
    ['![7 boats](/boats.png)', '7'],
    ['two *hundred* boats', 'two hundred'],
  ])('%s', (prose, actual) => {
    expect(briefly(withProse(prose))).toEqual([`number-has-source ${actual}`]);
  });

  test.each([
    'One of them',
    'the first',
    'a second look',
    'both sides',
    'once more',
    'Wire7 wrote',
  ])('"%s" holds none', (prose) => {
    expect(withProse(prose)).toEqual([]);
  });

  test.each(['title: Who', 'summary: The', 'byline: The'])('in front matter: %s', (line) => {
    const changed = edit(content, path, line, `${line} 7`);
    const { findings } = checkExplainers({ seeds, content: changed });
    expect(briefly(findings)).toEqual(['number-has-source 7']);
    expect(findings[0]?.column).toBe(line.length + 2);
  });

  test('half in a link is not in it', () => {
    expect(briefly(withProse('[6](claim:union-640)40'))).toContain('number-has-source 640');
  });
});

test.each([
  ['\n\n<Chart measure="joind" />\n\n', 'joind', 'joined'],
  ['\n\n<Step date="union-2020">\n\n</Step>\n\n', 'union-2020', 'union-2000'],
])('a component names what is there: %s', (prose, actual, nearest) => {
  const [finding] = withProse(prose);
  expect(finding).toMatchObject({ ruleId: 'component-names-exist', actual });
  expect(finding?.expected[0]).toBe(nearest);
});

describe('quotations', () => {
  test.each([
    '“Two of the eleven cranes were idle by noon”',
    '> The Harbor Union said 640 members had joined by Tuesday, March 4.',
    '> … 640 members had joined …',
  ])('%s is verbatim', (prose) => {
    expect(withProse(`\n\n${prose}\n\n`)).toEqual([]);
  });

  test.each([
    '“Two of the twelve cranes were idle by noon”',
    '> The Harbor Union said 650 members had joined by Tuesday, March 4.',
    '> The Harbor Union said … members had joined',
  ])('%s is not', (prose) => {
    expect(withProse(`\n\n${prose}\n\n`).map(({ ruleId }) => ruleId)).toContain(
      'explainer-quote-is-verbatim',
    );
  });
});

describe('mdx-is-inert', () => {
  test.each([
    ['{1 + 1}', '1 + 1'],
    ['<script>alert(1)</script>', 'script'],
    ['<Chart measure={x} />', 'x'],
    ['<Chart {...x} />', '...x'],
    ['<Chart measure="a b" />', 'a b'],
    ['<Chart onLoad="x" />', 'x'],
    ['<img src="https://cdn.example/x.png" />', 'img'],
    ['[x](javascript:x)', 'javascript:x'],
    ['![x](https://cdn.example/x.png)', 'https://cdn.example/x.png'],
    ['\n\nimport x from "x"\n\n', 'import x from "x"'],
    ['\n\nexport const x = 1\n\n', 'export const x = 1'],
    ['<constructor />', 'constructor'],
  ])('%s', (prose, actual) => {
    expect(briefly(withProse(prose))).toContain(`mdx-is-inert ${actual}`);
  });

  test('what is no MDX is named with its place', () => {
    const [finding] = withProse('<Chart');
    expect(finding).toMatchObject({ ruleId: 'mdx-is-inert', line: expect.any(Number) });
    expect(finding?.line).toBeGreaterThan(20);
  });
});

describe('a number that was worked out', () => {
  test('the difference of two claims of one unit is offered first, with its hedge', () => {
    const claim = 'claims/harbor-strike/union-640.json';
    const alike = edit(content, claim, '"unit": "member"', '"unit": "dock worker"');
    const told = edit(alike, path, 'One truck', 'That is 240 more. One truck');
    const [finding] = checkExplainers({ seeds, content: told }).findings;
    expect(finding).toMatchObject({ ruleId: 'number-has-source', actual: '240' });
    expect(finding?.expected[0]).toBe(
      '[at most 240](<calc:union-640 - wire-400>) “640 members” less “More than 400 dock workers”',
    );
    expect(finding?.expected).toHaveLength(3);
  });

  test('no difference of things that are counted in other units is offered', () => {
    const [finding] = withProse(' That is 240 more.');
    expect(finding?.expected).toEqual([
      expect.stringContaining('(claim:'),
      expect.stringContaining('(claim:'),
      expect.stringContaining('(claim:'),
    ]);
  });

  test('a minus sign without spaces: the ids are taken apart', () => {
    expect(withProse(' [At most 240](calc:union-640-wire-400) more.')).toEqual([
      expect.objectContaining({
        ruleId: 'claim-exists',
        reason: 'no claim has the id "union-640-wire-400": a sign needs a space on each side',
        expected: ['<calc:union-640 - wire-400>'],
      }),
    ]);
  });
});

describe('front matter', () => {
  const withoutKey = (key: RegExp, line: string): readonly Finding[] => {
    const text = textOf(content, path).replace(key, line);
    return checkExplainers({ seeds, content: write(content, path, text) }).findings;
  };

  test('a key that is missing is named, with what to write', () => {
    expect(withoutKey(/byline: .*\n/, '')).toEqual([
      {
        ...{ file: `content/${path}`, line: 1, column: 1, ruleId: 'entry-fits-schema' },
        reason: 'the front matter has no "byline"',
        ...{ actual: 'byline', expected: ['byline: … between the two lines of ---'] },
      },
    ]);
  });

  test('a value that does not fit is named at its line', () => {
    expect(withoutKey(/published: .*\n/, 'published: March\n')).toContainEqual(
      expect.objectContaining({
        ...{ line: 6, column: 1, ruleId: 'entry-fits-schema', actual: 'published' },
        reason: expect.stringContaining('"published" of the front matter does not fit: '),
      }),
    );
  });

  test('YAML that cannot be read, and none, lack all that is needed', () => {
    const keys = ['title', 'summary', 'byline', 'published', 'updated'];
    expect(withoutKey(/title: .*\n/, 'title: [\n').map(({ actual }) => actual)).toEqual(
      expect.arrayContaining(keys),
    );
    expect(withoutKey(/^---[\s\S]*?---\n/, '').map(({ actual }) => actual)).toEqual(
      expect.arrayContaining(keys),
    );
  });
});
