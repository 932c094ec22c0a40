/** What was embedded once stays as it was, wherever it stands, and says when the newsroom has counted anew. */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check/check-site.ts';
import { readTree } from '../../scripts/check/read-tree.ts';
import { keepFrozen } from '../../scripts/site/keep-frozen.ts';
import { servePages } from '../client/serve-pages.ts';
import { useBuiltSite } from './built-site.ts';
import { story } from './fixture-site.ts';

const chart = `${story}/embed/cancelled`;
const fixture = new URL('../fixtures/site/', import.meta.url).pathname;
const built = useBuiltSite();
let hash: string;

beforeAll(async () => {
  ({ hash } = JSON.parse(await readFile(join(built.dist, chart, 'latest.json'), 'utf8')));
});

interface Opened {
  readonly page: Page;
  readonly asked: readonly string[];
  readonly errors: readonly string[];
}

/** Opens a frozen chart; `answer` stands in for what the host has at `latest.json`. */
async function open(name = hash, answer?: { status?: number; body: string }): Promise<Opened> {
  const page = await built.browser.newPage({ viewport: { width: 640, height: 900 } });
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', ({ message }) => errors.push(message));
  if (answer !== undefined) await page.route('**/latest.json', (route) => route.fulfill(answer));
  await page.goto(`${built.origin}/${chart}/${name}/`, { waitUntil: 'networkidle' });
  return { page, asked: asked.filter((url) => !url.endsWith('/favicon.ico')), errors };
}

const says = (page: Page): Promise<string> => page.locator('a[data-newer]').innerText();
const same = 'The chart as it stands now';
const newer = 'A newer version exists';

describe('a frozen chart', () => {
  test('says of which day it is and leads to the live one, without script too', async () => {
    const context = await built.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${built.origin}/${chart}/${hash}/`);
    expect(await page.locator('.foot').innerText()).toContain(`Frozen as of 20 May 2031. ${same}.`);
    expect(await page.locator('.foot time').getAttribute('datetime')).toBe('2031-05-20');
    await page.getByRole('link', { name: same }).click();
    expect(page.url()).toBe(`${built.origin}/${chart}/`);
    await context.close();
  });

  test('makes one request beside itself, and is content where it is the newest', async () => {
    const { page, asked } = await open();
    expect(asked).toEqual([
      `${built.origin}/${chart}/${hash}/`,
      `${built.origin}/${chart}/latest.json`,
    ]);
    expect(await says(page)).toBe(same);
    await page.close();
  });

  test('says when a newer one exists, in the room it has, and leads where it led', async () => {
    const { page } = await open(hash, { body: '{"hash":"0123456789ab","path":"//evil.example/"}' });
    await expect.poll(() => says(page)).toBe(newer);
    expect(await page.locator('a[data-newer]').getAttribute('href')).toBe(`/${chart}/`);
    const box = await page.locator('main').boundingBox();
    const stated = await page.locator('main').getAttribute('data-heights');
    expect(Math.abs((box?.height ?? 0) - Number(stated?.split(' ')[2]))).toBeLessThan(2);
    await page.close();
  });

  test.each([
    { name: 'gone', status: 404, body: '<!doctype html><title>Not found</title>' },
    { name: 'a failure', status: 500, body: '' },
    { name: 'a page', body: '<!doctype html>' },
    { name: 'nothing', body: 'null' },
    { name: 'a list', body: '["0123456789ab"]' },
    { name: 'a number', body: '{"hash":12}' },
    { name: 'a list of one', body: '{"hash":["0123456789ab",1]}' },
    { name: 'markup', body: '{"hash":"<img src=x onerror=alert(1)>"}' },
    { name: 'of a prototype', body: '{"__proto__":{"hash":"0123456789ab"}}' },
    { name: 'deep', body: '['.repeat(100_000) },
  ])('is as it was where latest.json is $name', async ({ status = 200, body }) => {
    const { page, errors } = await open(hash, { status, body });
    expect(await says(page)).toBe(same);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('is whole in a sandbox that lets it ask nothing', async () => {
    const host = await servePages({
      '/': `<iframe sandbox="allow-scripts" width="640" height="700" src="${built.origin}/${chart}/${hash}/"></iframe>`,
    });
    const page = await built.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(host.origin, { waitUntil: 'networkidle' });
    const guest = page.frameLocator('iframe');
    expect(await guest.locator('.wide .number:visible').count()).toBeGreaterThan(0);
    expect(await guest.locator('a[data-newer]').innerText()).toBe(same);
    expect(errors).toEqual([]);
    await page.close();
    await host[Symbol.asyncDispose]();
  });
});

test('one kept from the published site passes the judge, works without the old files and says it is old', async () => {
  const published = await mkdtemp(join(tmpdir(), 'sourceline-published-'));
  const data = await readFile(join(built.dist, chart, hash, 'data.json'), 'utf8');
  const older = data.replace('"title": "', '"title": "Then: ');
  const name = createHash('sha256').update(older).digest('hex').slice(0, 12);
  const folder = join(published, chart, name);
  await mkdir(folder, { recursive: true });
  const html = await readFile(join(built.dist, chart, hash, 'index.html'), 'utf8');
  await writeFile(join(folder, 'index.html'), html.replaceAll(hash, name));
  await writeFile(join(folder, 'data.json'), older);
  await cp(join(built.dist, chart, hash), join(published, chart, hash), { recursive: true });

  keepFrozen(published, built.dist);
  const report = checkSite({
    seeds: await readTree(join(fixture, 'seeds')),
    content: await readTree(join(fixture, 'content')),
    dist: await readTree(built.dist),
    base: '/',
  });
  expect(report.findings.filter(({ file }) => file.includes('/embed/'))).toEqual([]);
  const { page, asked } = await open(name);
  await expect.poll(() => says(page)).toBe(newer);
  expect(asked).toHaveLength(2);
  await page.close();
  await rm(published, { recursive: true });
});
