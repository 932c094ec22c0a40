import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './open-page.ts';

const script = fileURLToPath(new URL('../../scripts/dev.ts', import.meta.url));

const article = `Old bridge to close for repairs
The Marlow Gazette, May 4, 2026

The old bridge will close for 12 weeks, the county said on Monday.
Some 12,000 vehicles crossed it every day, the county said.
Shopkeepers said 40 shops would lose customers.
`;

/** An explainer of the article; its third paragraph holds the sentence. */
const explainer = (sentence: string): string => `---
title: What does the bridge cost the town?
summary: The county and the shops, side by side.
byline: A desk
language: en-GB
published: 2026-05-05
updated: 2026-05-05
---

${sentence}

<Sources />
`;

const folder = await mkdtemp(join(tmpdir(), 'sourceline-dev-'));
const path = join(folder, 'content/explainers/old-bridge.mdx');
let stop: () => Promise<unknown>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await mkdir(join(folder, 'seeds/old-bridge'), { recursive: true });
  await mkdir(join(folder, 'content/explainers'), { recursive: true });
  await writeFile(join(folder, 'seeds/old-bridge/gazette.txt'), article);
  await writeFile(path, explainer('The bridge carried 12,000 vehicles a day.'));
  const args = [script, '--seeds', join(folder, 'seeds'), '--content', join(folder, 'content')];
  const server = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stop = async () => {
    server.kill();
    await once(server, 'exit');
  };
  browser = await startBrowser();
  page = await browser.newPage();
  // The first page of a server that has just started is compiled while it is asked for.
  page.setDefaultTimeout(120_000);
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address === undefined) continue;
    await page.goto(`${address}old-bridge/`);
    break;
  }
  server.stdout.resume();
});
afterAll(async () => {
  await browser.close();
  await stop();
  await rm(folder, { recursive: true });
});

test('a bare number lies over the page, with its place and the claims that may be meant', async () => {
  const overlay = page.locator('vite-error-overlay');
  await overlay.locator('#title', { hasText: 'Every number stands in something' }).waitFor();
  expect(await overlay.locator('#name').textContent()).toBe('number-has-source');
  expect(await overlay.locator('#message-content').textContent()).toContain(
    '10:20 "12,000" stands without a source',
  );
  expect(await overlay.locator('#code h2').textContent()).toContain('old-bridge.mdx:10:20');
  expect(await overlay.locator('.error-line').textContent()).toBe(
    'The bridge carried 12,000 vehicles a day.',
  );
  const links = (await overlay.locator('#stack-content').textContent())?.match(
    /\[[^[\]]{1,99}\]\(claim:[^)]{1,99}\)/g,
  );
  expect(links).toHaveLength(3);
  expect(links?.[0]).toMatch(/^\[Some 12,000 vehicles\]\(claim:.*12000\)$/);
}, 150_000);

test('the page is back when a link is pasted', async () => {
  const pasted = (await page.locator('#stack-content').textContent())?.match(
    /\[[^[\]]{1,99}\]\(claim:[^)]{1,99}\)/,
  )?.[0];
  await writeFile(path, explainer(`${pasted ?? ''} crossed the bridge every day.`));
  await page.getByRole('heading', { name: 'What does the bridge cost the town?' }).waitFor();
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
}, 150_000);
