import { describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check/check-site.ts';
import { briefly, findings, harbor, inPage, index } from './harbor.ts';
import { edit, textOf, write } from './load-fixture.ts';

test('a site that keeps every promise gives no finding and says how much was judged', () => {
  const report = checkSite({ ...harbor, base: '/' });
  expect(report.findings).toEqual([]);
  expect(report.pages).toBe(4);
  expect(report.numbers).toBeGreaterThan(60);
});

test('a site without one number is a finding: nothing was proved', () => {
  const dist = write({ root: 'dist', files: new Map() }, 'index.html', '<!doctype html><p>No.</p>');
  expect(findings({ dist }).map(({ reason }) => reason)).toContain(
    'no number was found on any page: nothing has been proved',
  );
});

describe('number-has-source', () => {
  test('a bare number is named with its line and column and the claims it may come from', () => {
    const [finding, ...others] = inPage('they walked out.', 'they walked out, all 640.');
    expect(others).toEqual([]);
    const line = textOf(harbor.dist, index)
      .split('\n')
      .findIndex((text) => /walked out\. /.test(text));
    expect(finding).toMatchObject({
      file: `dist/${index}`,
      line: line + 1,
      ruleId: 'number-has-source',
      actual: '640',
      reason: '"640" stands without a source',
    });
    expect(finding?.expected[0]).toMatch(/^\[640\]\(claim:union-640\) “The Harbor Union said 640/);
    expect(finding?.expected).toHaveLength(3);
  });

  test.each([
    ['a digit', '7'],
    ['a number word', 'seven'],
    ['a digit of another script', '٧'],
    ['a fraction', '½'],
    ['a multiplier', 'twice'],
    ['a character reference', '&#55;'],
    ['a number in a template', '<template><p>7</p></template>'],
    ['a number for readers without scripts', '<noscript>7</noscript>'],
    ['an alternative text', '<img src="/favicon.svg" alt="7 boats">'],
    ['a tooltip', '<i title="7 boats">x</i>'],
    ['a label', '<i aria-label="seven boats">x</i>'],
    ['a description', '<i aria-description="7 boats">x</i>'],
    ['a placeholder', '<input placeholder="7">'],
    ['a value', '<input value="7">'],
    ['a moment', '<time datetime="2025-03-07">then</time>'],
    ['text of a drawing', '<svg><text>7</text></svg>'],
    ['the title of a mark', '<svg><g><title>7</title></g></svg>'],
    ['the description of a drawing', '<svg><desc>7 boats</desc></svg>'],
    ['data for search engines', '<script type="application/ld+json">{"a":["7 boats"]}</script>'],
    ['a number in data', '<script type="application/ld+json">{"a":7}</script>'],
  ])('%s without a source is found', (_, markup) => {
    const found = inPage('they walked out.', `they walked out, ${markup}.`);
    expect(found.map(({ ruleId }) => ruleId)).toContain('number-has-source');
  });

  test.each(['one', 'first', 'second', 'both', 'once'])('"%s" is a word', (word) => {
    expect(inPage('they walked out.', `they walked ${word} out.`)).toEqual([]);
  });

  test.each([
    ['content:"7 boats"', '7'],
    ["content: 'seven'", 'seven'],
    ['content:counter(step)', 'counter('],
  ])('a style writes no number: %s', (rule, actual) => {
    const sheet = 'assets/site.css';
    const dist = write(harbor.dist, sheet, `${textOf(harbor.dist, sheet)}p::before{${rule}}`);
    expect(briefly(findings({ dist }))).toEqual([`style-is-silent ${actual}`]);
  });

  test('a style may write signs', () => {
    const dist = write(
      harbor.dist,
      'assets/site.css',
      'p{x:url(/assets/x.woff2);content:"\\201c"}',
    );
    expect(findings({ dist })).toEqual([]);
  });

  test('a meta tag is read, save those that speak to machines', () => {
    const meta = '<meta property="og:description" content="7 boats">';
    expect(briefly(inPage('<style>', `${meta}<style>`))).toEqual(['number-has-source 7']);
    const machine = '<meta name="theme-color" content="#771177">';
    expect(inPage('<style>', `${machine}<style>`)).toEqual([]);
  });

  test('a title vouched for by an ancestor is enough, an attribute needs its own element', () => {
    expect(briefly(inPage('<circle ', '<circle aria-label="More than 400" '))).toEqual([
      'number-has-source 400',
    ]);
  });

  test('a number split over elements is read as one', () => {
    const split = 'data-claim="wire-400">more than 4</a><i>00</i>';
    const found = inPage('data-claim="wire-400">more than 400</a>', split);
    expect(briefly(found)).toContain('number-has-source 400');
  });
});

describe('claim-exists', () => {
  test('a misspelt id is named with the nearest ones', () => {
    const [finding] = inPage('data-claim="wire-11"', 'data-claim="wire-12"');
    expect(finding).toMatchObject({ ruleId: 'claim-exists', actual: 'wire-12' });
    expect(finding?.expected[0]).toBe('wire-11');
  });

  test.each([
    ['data-source="wire">Wire7<', 'data-source="wirr">Wire7<', 'wirr'],
    ['data-count="sources"', 'data-count="apples"', 'apples'],
    ['data-calc="union-640 - wire-400"', 'data-calc="union-640 - wire-4"', 'wire-4'],
    ['data-calc="union-640 - wire-400"', 'data-calc="union-640 -"', 'union-640 -'],
    ['data-furniture="note" id', 'data-furniture="mood" id', 'mood'],
  ])('%s → %s', (from, to, actual) => {
    expect(briefly(inPage(from, to))).toContain(`claim-exists ${actual}`);
  });

  test('people are not added to dollars', () => {
    const [finding] = inPage('"union-640 - wire-400"', '"union-640 - wire-1500000"');
    expect(finding?.reason).toMatch(/USD cannot be added to count of member/);
  });
});

describe('number-equals-claim', () => {
  test.each([
    ['a count', '>more than 400<', '>more than 401<', '401'],
    ['an end of a range', 'between 610 and&nbsp;640', 'between 640 and&nbsp;640', '640'],
    ['a number word', '>Two</a>', '>Three</a>', 'Three'],
    ['a sum of money', '$1.5&nbsp;million', '$1.6&nbsp;million', '1.6\u00a0million'],
    ['a day', '>Monday 3 March<', '>Monday 8 March<', '8'],
    ['a span of days', '4–5 March 2025', '5–5 March 2025', '5'],
    ['a year alone', '>2019</text>', '>2018</text>', '2018'],
    ['a difference', 'at most 240', 'at most 250', '250'],
    [
      'a day that becomes the value of its claim',
      '>Two</a>',
      '>11 March</a> <i data-claim="wire-11">11 March</i>',
      '11',
    ],
    ['a count of a collection', '>two</span> sources', '>three</span> sources', 'three'],
    ['the number of a note', 'id="n-1">1<', 'id="n-1">2<', '2'],
    ['the link to a note', 'data-furniture="note">1<', 'data-furniture="note">2<', '2'],
    ['a date of the explainer', '5 March 2025</time>', '7 March 2025</time>', '7'],
    ['a date of a source', 'Alder”, 3 March', 'Alder”, 5 March', '5'],
    ['the title of a source', 'says 640 joined', 'says 610 joined', '610'],
    ['a tick', '>400</text>', '>500</text>', '500'],
    ['a description for search', 'content="More than 400', 'content="More than 300', '300'],
    ['data for search engines', '"More than 400 walked', '"More than 300 walked', '300'],
    ['a hedge', '>more than 400<', '>at most 400<', 'at most 400'],
    [
      'a hedge before the number',
      'On <button popover',
      'On <i data-claim="wire-11">over 11</i> <button popover',
      'over 11',
    ],
    ['a claim that is listed but not printed', '610 to 640 and 640', '640 and 640', 'wire-610-640'],
  ])('%s', (_, from, to, actual) => {
    expect(briefly(inPage(from, to))).toContain(`number-equals-claim ${actual}`);
  });

  test('the desk’s reasons stand as desk.yaml has them', () => {
    const seeds = write(
      harbor.seeds,
      'harbor-strike/desk.yaml',
      'claims:\n  wire-11: { drop: true, why: Page 2 says so. }\n',
    );
    const judge = (why: string) => {
      const shown = `<p><span data-furniture="desk">${why}</span></p></body>`;
      return briefly(findings({ seeds, dist: edit(harbor.dist, index, '</body>', shown) }));
    };
    expect(judge('Page 2 says so.')).toEqual([]);
    expect(judge('Page 3 says so.')).toEqual(['number-equals-claim 3']);
  });

  test('furniture holds no elements', () => {
    const found = inPage('data-furniture="note">1<', 'data-furniture="note"><b>1</b><');
    expect(found.map(({ reason }) => reason)).toContain('furniture must be the innermost element');
  });

  test.each(['claims', 'sources', 'measures', 'disagreements', 'events'])(
    '%s.json says what content/ says',
    (name) => {
      const path = `harbor-strike/${name}.json`;
      const changed = textOf(harbor.dist, path).replace(
        /"(title|label|text|summary|headline)": "/,
        '$&X',
      );
      const found = findings({ dist: write(harbor.dist, path, changed) });
      expect(found.map(({ file, ruleId }) => `${file} ${ruleId}`)).toEqual([
        `dist/${path} data-equals-content`,
      ]);
    },
  );

  test('claims.csv says what content/ says, cell by cell', () => {
    const found = findings({
      dist: edit(harbor.dist, 'harbor-strike/claims.csv', ',610,', ',611,'),
    });
    expect(found).toEqual([expect.objectContaining({ line: 4, actual: '611', expected: ['610'] })]);
  });
});

describe('quote-is-verbatim', () => {
  test.each([
    ['a letter', 'dock workers walked out at', 'dock workers walked Out at'],
    ['a number', '>More than 400</mark> dock', '>More than 401</mark> dock'],
    ['a cut in the middle', 'trucks waited outside, and nearly', 'trucks … nearly'],
    ['another slice', 'data-quote="wire:', 'data-quote="wire:1'],
    ['no slice', 'data-quote="wire:', 'data-quote="wire-'],
    [
      'a mark under another claim',
      '<mark data-claim="wire-400"',
      '<mark data-claim="wire-610-640"',
    ],
  ])('%s', (_, from, to) => {
    expect(inPage(from, to).map(({ ruleId }) => ruleId)).toContain('quote-is-verbatim');
  });

  test('a link to a publisher asks for words of a seed', () => {
    const link = (text: string) =>
      inPage('https://wire.example/2025/03/walk-out"', `https://wire.example/#:~:text=${text}"`);
    expect(link('Two%20of%20the%20eleven,by%20noon%2C')).toEqual([]);
    expect(briefly(link('Two%20of%20the%20twelve,by%20noon%2C'))).toEqual([
      'fragment-is-verbatim Two of the twelve',
    ]);
  });

  test('a seed that has changed is named with the claims it breaks', () => {
    const seeds = edit(harbor.seeds, 'harbor-strike/union.txt', 'nearly 2,000', 'nearly 3,000');
    const found = findings({ seeds });
    expect(found.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'the seed has changed since it was read',
        expect.stringContaining('the text of union-2000 is not union.txt:'),
      ]),
    );
  });

  test('a seed that has changed names the citations that it breaks', () => {
    const seeds = edit(harbor.seeds, 'harbor-strike/wire.txt', 'More than 400', 'More than 500');
    const places = textOf(harbor.content, 'explainers/harbor-strike.mdx')
      .split('\n')
      .flatMap((line, index) => (line.includes('wire-400') ? [index + 1] : []));
    const cited = findings({ seeds }).filter(
      ({ file }) => file.endsWith('.mdx') && file.includes('explainers'),
    );
    expect(places.length).toBeGreaterThan(0);
    expect([...new Set(cited.map(({ line }) => line))]).toEqual(places);
    expect(cited[0]).toMatchObject({
      ruleId: 'seed-is-unchanged',
      actual: 'wire-400',
      reason: '"wire-400" is cited here, and its sentence is not in wire.txt any more',
    });
  });

  test('a claim whose offsets are off by one is found', () => {
    const path = 'content/claims/harbor-strike/wire-2.json'.slice('content/'.length);
    const start = /"start": \d+/.exec(textOf(harbor.content, path))?.[0] ?? '';
    const content = edit(harbor.content, path, start, '"start": 1');
    expect(findings({ content }).map(({ file }) => file)).toContain(`content/${path}`);
  });
});
