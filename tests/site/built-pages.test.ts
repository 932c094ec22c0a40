import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimSchema } from '../../src/model/claim.ts';
import { hostProtocols } from '../../src/model/host-protocols.ts';
import { sourceSchema } from '../../src/model/source.ts';
import { buildFixture, type FixtureSite, story } from './fixture-site.ts';
import { attribute, type BuiltPage, pagesOf } from './pages-of.ts';

const base = '/papers/explained/';
let site: FixtureSite;
let pages: readonly BuiltPage[];

beforeAll(async () => {
  site = await buildFixture(base);
  pages = pagesOf(site.dist);
});
afterAll(async () => {
  await site[Symbol.asyncDispose]();
});

test('the site has a list, an explainer, a page a source and a chart, and a page for wrong addresses', () => {
  const frozen = /\/[\da-f]{12}\/$/;
  expect(pages.filter(({ path }) => frozen.test(path))).toHaveLength(3);
  expect(pages.map(({ path }) => path).filter((path) => !frozen.test(path))).toEqual([
    '404.html',
    '',
    `${story}/embed/cancelled/code/`,
    `${story}/embed/cancelled/`,
    `${story}/embed/delay/code/`,
    `${story}/embed/delay/`,
    ...hostProtocols.map(({ id }) => `${story}/embed/hosts/${id}/`).sort(),
    `${story}/embed/`,
    `${story}/embed/timeline/code/`,
    `${story}/embed/timeline/`,
    `${story}/`,
    `${story}/ledger/`,
    `${story}/sources/island-post/`,
    `${story}/sources/port-ledger/`,
    `${story}/sources/sound-radio/`,
  ]);
});

describe('below a base path', () => {
  test('every link within the site leads to a file and, where it names one, to an element', () => {
    const dead = pages.flatMap(({ path, elements }) =>
      elements
        .flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? [])
        .filter((href) => !/^(?:https?|mailto):/.test(href))
        .filter((href) => !leadsSomewhere(new URL(href, `http://site${base}${path}`))),
    );
    expect(dead).toEqual([]);
  });

  test('fonts are found', () => {
    const styles = pages.flatMap(({ elements }) =>
      elements.flatMap(({ tagName, childNodes: [child] }) =>
        tagName === 'style' && child !== undefined && 'value' in child ? child.value : [],
      ),
    );
    const fonts = [...new Set(styles.join('').matchAll(/url\("([^"]+)"\)/g))].map(
      ([, url = '']) => url,
    );
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((url) => !leadsSomewhere(new URL(url, 'http://site')))).toEqual([]);
  });
});

test('no element carries style or a handler, and scripts and styles are hashed', () => {
  const carried = pages.flatMap(({ elements }) => elements.flatMap(({ attrs }) => attrs));
  expect(carried.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
  for (const { elements } of pages) {
    const policy = elements.find(
      (element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(policy === undefined ? '' : attribute(policy, 'content')).toMatch(
      /^default-src 'none';.*script-src (?:'self'(?: 'sha256-[^' ;]+')*|'sha256-[^;]+);style-src 'sha256-[^;]+$/,
    );
  }
});

test('an outgoing link keeps the reader’s address to itself and finds the sentence', () => {
  const links = pages
    .flatMap(({ elements }) => elements)
    .filter(({ tagName }) => tagName === 'a')
    .filter((element) => /^https?:/.test(attribute(element, 'href') ?? ''));
  expect(links.filter((link) => attribute(link, 'rel')?.includes('noreferrer') !== true)).toEqual(
    [],
  );
  expect(links.map((link) => attribute(link, 'href'))).toContain(
    'https://portledger.example/news/ferry-strike-sailings#:~:text=The%20Deckhands%E2%80%99%20Union%20put%20the%20number,cancelled%20sailings%20at%20more%20than%20300.',
  );
});

test('markup inside an article stays text', () => {
  const page = readFileSync(join(site.dist, story, 'sources', 'sound-radio', 'index.html'), 'utf8');
  expect(page).toContain('&lt;b&gt;');
  expect(page).not.toContain('<b>14');
});

test('the data files hold what the contract says', () => {
  const read = (file: string): string => readFileSync(join(site.dist, story, file), 'utf8');
  const claims = z.array(claimSchema).parse(JSON.parse(read('claims.json')));
  const sources = z.array(sourceSchema).parse(JSON.parse(read('sources.json')));
  expect(claims).toHaveLength(11);
  expect(sources.map(({ id }) => id)).toEqual(['island-post', 'port-ledger', 'sound-radio']);
  expect(read('claims.csv').split('\r\n')).toHaveLength(13);
  for (const file of ['measures.json', 'disagreements.json', 'events.json'])
    expect(JSON.parse(read(file))).toHaveLength(file === 'events.json' ? 3 : 2);
});

test('a citation of a claim that does not exist stops the build and is named', async () => {
  await expect(
    buildFixture('/', (mdx) => mdx.replace('claim:port-ledger-300', 'claim:port-ledger-301')),
  ).rejects.toThrow('port-ledger-301');
});

function leadsSomewhere({ pathname, hash }: URL): boolean {
  if (!pathname.startsWith(base)) return false;
  const path = pathname.slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site.dist, file))) return false;
  const page = pages.find((built) => built.path === path);
  const id = decodeURIComponent(hash.slice(1));
  // What follows a question mark is told to the script of the page, not an element of it.
  if (id.startsWith('?')) return true;
  return id === '' || page?.elements.some((element) => attribute(element, 'id') === id) === true;
}
