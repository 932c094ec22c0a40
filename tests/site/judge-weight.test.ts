import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeWeight, listHeavyEmbeds } from '../../scripts/site/judge-weight.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'weight-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Text that compression finds little to save in. */
const noise = (length: number): string =>
  Array.from({ length: length / 64 }, (_, index) =>
    createHash('sha256').update(String(index)).digest('hex'),
  ).join('');

async function site(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, name, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return join(root, name);
}

test('a page within its budget is not spoken of', async () => {
  const dist = await site('light', {
    'strike/index.html': '<p>Short.</p>',
    'strike/claims.json': '[]',
  });
  expect(judgeWeight(dist, join(root, 'none'), '/')).toEqual([]);
});

test('a page over its budget is named with what grew since the last good site', async () => {
  const page = (styles: string): string => `<style>${styles}</style><p>Text.</p>`;
  const before = await site('before', { 'strike/index.html': page('p{}') });
  const dist = await site('heavy', {
    'strike/index.html': page(noise(51_200)),
    'strike/claims.json': '[]',
  });
  expect(judgeWeight(dist, before, '/')).toEqual([
    'strike/index.html:1:1 page-in-budget 25.0 KB (was 0.0 KB) of HTML with its styles; 20.0 KB are allowed. In it styles 25.0 KB (was 0.0 KB), drawings 0.0 KB, cards 0.0 KB, tables 0.0 KB. Shorten the text, or place fewer charts.',
  ]);
});

test('a large story may weigh more, and so may other pages', async () => {
  const text = `<p>${noise(51_200)}</p>`;
  const dist = await site('large', {
    'strike/index.html': text,
    'strike/claims.json': JSON.stringify(Array.from({ length: 81 }, () => ({}))),
    'strike/ledger/index.html': text,
  });
  expect(judgeWeight(dist, join(root, 'none'), '/')).toEqual([]);
});

test('data for search engines is no script', async () => {
  const data = `<script type="application/ld+json">"${noise(12_800)}"</script>`;
  const dist = await site('data', { 'index.html': data });
  expect(judgeWeight(dist, join(root, 'none'), '/')).toEqual([]);
});

test('fonts, scripts and requests count, also below a base path', async () => {
  const fonts = ['a', 'b'].map((name) => `@font-face{src:url("/base/${name}.woff2")}`).join('');
  const images = 'abcdef'.replace(/./g, '<img src="/base/$&.png">');
  const dist = await site('loads', {
    'index.html': `<style>${fonts}</style>${images}<iframe src="/base/y/" loading="lazy"></iframe><script src="/base/x.js"></script>`,
    'a.woff2': noise(25_600),
    'b.woff2': noise(25_600),
    'x.js': noise(12_800),
  });
  expect(judgeWeight(dist, join(root, 'none'), '/base/')).toEqual([
    'index.html:1:1 page-in-budget 6.3 KB of scripts; 5.0 KB are allowed.',
    'index.html:1:1 page-in-budget 50.0 KB of fonts; 45.0 KB are allowed.',
    'index.html:1:1 page-in-budget 10 requests; 8 are allowed. Load less, or put it into the page.',
  ]);
});

test('an embed of long sentences is named, and no fault; a frozen one is not spoken of', async () => {
  const dist = await site('frames', {
    'strike/embed/cut/index.html': `<p>${noise(12_800)}</p>`,
    'strike/embed/cut/0123456789ab/index.html': `<p>${noise(12_800)}</p>`,
    'strike/embed/killed/index.html': '<p>Short.</p>',
  });
  expect(judgeWeight(dist, join(root, 'none'), '/')).toEqual([]);
  expect(listHeavyEmbeds(dist)).toEqual([
    expect.stringMatching(
      /^warning: strike\/embed\/cut\/index\.html is \d{4,5} bytes; an embed should be 4096\./,
    ),
  ]);
});

test('an embed loads nothing beside itself', async () => {
  const dist = await site('loading', {
    'strike/embed/cut/index.html': '<script src="/a.js"></script>',
    'a.js': 'a()',
  });
  expect(judgeWeight(dist, join(root, 'none'), '/')).toEqual([
    'strike/embed/cut/index.html:1:1 page-in-budget 2 requests; 1 are allowed. Load less, or put it into the page.',
  ]);
});
