/** The judge of sites that others built: a story in a subfolder, written by hand, with its data beside it. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkPublished } from '../../scripts/check/check-published.ts';
import { readTree } from '../../scripts/check/read-tree.ts';
import type { Tree } from '../../scripts/check/read-tree.ts';
import { edit, write } from './load-fixture.ts';

const kiosk = fileURLToPath(new URL('../fixtures/kiosk/', import.meta.url));
const site: Tree = { ...(await readTree(`${kiosk}site`)), root: 'site' };
const articles = await readTree(`${kiosk}articles`);
const story = '2026/old-bridge';
const page = `${story}/index.html`;
const claims = `${story}/claims.json`;

/** Findings as they begin when printed, without the part before the story's folder. */
function found(dist: Tree, seeds: Tree | null = null, base = '/'): readonly string[] {
  return checkPublished(dist, seeds, base).findings.map(
    ({ file, line, column, ruleId, reason }) =>
      `${file.replace(`site/${story}/`, '')}:${String(line)}:${String(column)} ${ruleId} ${reason}`,
  );
}

function without({ root, files }: Tree, ...paths: readonly string[]): Tree {
  return { root, files: new Map([...files].filter(([path]) => !paths.includes(path))) };
}

/** The tree in a folder of its own, or out of one. */
function move({ root, files }: Tree, to: (path: string) => string): Tree {
  return { root, files: new Map([...files].map(([path, bytes]) => [to(path), bytes])) };
}

describe('a clean site', () => {
  test('20 numbers on 3 pages; what is not proved is said', () => {
    expect(checkPublished(site, null, '/')).toEqual({
      ...{ findings: [], numbers: 20, pages: 3, stories: [story] },
      unproved: [
        'that the quoted sentences stand in the articles: see --seeds',
        `the quotation at site/${page}:18:1, which is longer than what claims quote`,
        `the days on which site/${page} says it was published and updated`,
        `numbers drawn in the picture site/${story}/photo.jpg`,
      ],
    });
  });

  test.each([
    ['in a folder of the story’s name', (path: string) => path],
    ['in the story’s own folder', (path: string) => `2026/${path}`],
    ['at the root of the articles', (path: string) => path.replace('old-bridge/', '')],
  ])('articles %s: quotations are held against them', (_, to) => {
    const { findings, unproved } = checkPublished(site, move(articles, to), '/');
    expect(findings).toEqual([]);
    expect(unproved).toHaveLength(2);
  });

  test('whose root is its one story', () => {
    const own = move(without(site, 'index.html'), (path) => path.replace(`${story}/`, ''));
    const rooted = edit(own, 'index.html', '/2026/old-bridge/map.svg', '/map.svg');
    expect(found(rooted)).toEqual([]);
    expect(checkPublished(rooted, null, '/').stories).toEqual(['']);
  });

  test('that is served below a path', () => {
    const links = edit(
      edit(site, page, '/kiosk.css', '/paper/kiosk.css'),
      page,
      '/2026',
      '/paper/2026',
    );
    const below = edit(
      edit(links, 'index.html', '"/2026', '"/paper/2026'),
      'index.html',
      '/kiosk',
      '/paper/kiosk',
    );
    expect(found(below, null, '/paper/')).toEqual([]);
    expect(found(below)[0]).toMatch(/^index\.html:7:24 link-resolves "\/paper\/kiosk\.css"/);
  });

  test('files outside a story that are no pages are not read', () => {
    expect(found(write(site, 'robots.txt', 'Crawl-delay: 60'))).toEqual([]);
  });

  test('what loads and runs is the site’s own affair', () => {
    expect(
      found(edit(site, page, '<script>', '<script src="https://count.example/x.js">')),
    ).toEqual([]);
  });
});

describe('a broken promise', () => {
  test.each([
    [page, 'about 12,000', 'about 13,000', 'index.html:13:48 number-equals-claim "13,000" is not'],
    [page, 'each day', '7 times a day', 'index.html:13:79 number-has-source "7" stands without'],
    [page, '="gazette-14"', '="gazette-15"', 'index.html:14:1 claim-exists no claim has the id'],
    [page, 'href="#c3"', 'href="#c4"', 'index.html:14:4 link-resolves "#c4" leads to no element'],
    [page, '>May 4, 2026<', '>May 5, 2026<', 'index.html:17:1 quote-is-verbatim the text is not'],
    [page, '>6 May', '>7 May', 'index.html:11:69 number-equals-claim "7" is not what vouches'],
    [`${story}/map.svg`, '>over 40', '>over 50', 'map.svg:2:48 number-equals-claim "50" is not'],
    ['kiosk.css', 'body', 'p::after { content: "12" } body', 'site/kiosk.css:1:12 style-is-silent'],
  ])('%s: %s → %s', (path, from, to, said) => {
    expect(found(edit(site, path, from, to))[0]).toContain(said);
  });

  test('a text file of the story that holds a number', () => {
    expect(found(write(site, `${story}/notes.txt`, 'About 40 shops'))).toEqual([
      'notes.txt:1:7 text-is-silent "40" stands in a file in which nothing can say where a number is from',
    ]);
  });

  test('a quotation beyond the claims’ sentences, only where the articles are given', () => {
    const changed = edit(
      site,
      page,
      'day, the county said. Repairs',
      'day, the county says. Repairs',
    );
    expect(found(changed)).toEqual([]);
    expect(found(changed, articles)).toEqual([
      'index.html:18:1 quote-is-verbatim the text is not gazette:86-174',
    ]);
  });

  test('an article that changed, or is gone, only where the articles are given', () => {
    const herald = 'old-bridge/herald.txt';
    const changed = found(site, edit(articles, herald, 'over 40', 'over 60'));
    expect(changed).toContain(
      'sources.json:1:1 seed-is-unchanged the seed has changed since it was read',
    );
    expect(changed).toContain(
      'claims.json:1:1 quote-is-verbatim the text of herald-40 is not herald.txt:100-113',
    );
    expect(found(site, without(articles, herald))).toContain(
      'sources.json:1:1 seed-is-unchanged the seed is missing',
    );
  });

  test('offsets that contradict the quoted sentences are found without the articles', () => {
    const changed = edit(site, claims, '"text": "14 months"', '"text": "15 months"');
    expect(found(changed)[0]).toBe(
      'claims.json:1:1 quote-is-verbatim the text of gazette-14 is not gazette.txt:164-173',
    );
  });

  test('no number at all', () => {
    const silent = write(without(site, `${story}/map.svg`), page, '<!doctype html><p>Calm.</p>');
    expect(found(silent)).toEqual([
      'site:1:1 numbers-are-found no number was found on any page: nothing has been proved',
    ]);
  });
});

describe('data that cannot be read', () => {
  test('no JSON, with the place where it stops being some', () => {
    const [first] = found(edit(site, claims, '"gazette-12000",', '"gazette-12000"'));
    expect(first).toBe('claims.json:36:5 entry-fits-schema the file is no JSON');
  });

  test('an entry that does not fit, with the reason', () => {
    const changed = edit(site, claims, '"value": 12000', '"value": "many"');
    const [first] = checkPublished(changed, null, '/').findings;
    expect(first).toMatchObject({
      ...{ line: 35, column: 11, ruleId: 'entry-fits-schema' },
      reason: 'the entry "gazette-12000" does not fit its schema',
      expected: ['value: Invalid input: expected number, received string'],
    });
  });

  test('no array, and no sources', () => {
    const broken = without(write(site, claims, '{}'), `${story}/sources.json`);
    expect(found(broken).slice(0, 2)).toEqual([
      'claims.json:1:1 entry-fits-schema the file holds no array',
      'sources.json:1:1 entry-fits-schema the file is missing',
    ]);
  });

  test('no claims.json: there is no story', () => {
    expect(checkPublished(without(site, claims), null, '/').stories).toEqual([]);
  });
});
