import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build-all.ts';
import { makeContent } from '../../scripts/make-content.ts';
import { ferryStrike } from './ferry-strike.ts';

let folder: string;
let options: { seeds: string; content: string; out: string; base: string };
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'all-'));
  lines = [];
  const at = (name: string) => join(folder, name);
  options = { seeds: at('seeds'), content: at('content'), out: at('dist'), base: '/' };
  await mkdir(at('seeds/ferry-strike'), { recursive: true });
  for (const [name, text] of Object.entries(ferryStrike))
    await writeFile(join(at('seeds/ferry-strike'), name), text);
  await mkdir(at('dist'));
  await writeFile(at('dist/index.html'), 'the last good site');
  await writeFile(at('dist/404.html'), '');
});
afterEach(() => rm(folder, { recursive: true }));

const build = () => buildAll(options, (line) => lines.push(line));

test('a bare number in the explainer stops the build, with line and column', async () => {
  const { seeds, content } = options;
  await makeContent({ seeds, content }, () => undefined);
  const explainer = join(content, 'explainers/ferry-strike.mdx');
  const before = (await readFile(explainer, 'utf8')).split('\n').length;
  await appendFile(explainer, '\nThere were 7 more.\n');
  expect(await build()).toBe(1);
  expect(lines.join('\n')).toContain(`${explainer}:${before + 1}:12 number-has-source`);
});

test('a fault of a story stops the build', async () => {
  await mkdir(join(options.seeds, 'empty-story'));
  expect(await build()).toBe(1);
  expect(lines.join('\n')).toContain('empty-story:1:1 story-is-read');
});

test('an explainer without a story stops the build', async () => {
  await mkdir(join(options.content, 'explainers'), { recursive: true });
  await writeFile(join(options.content, 'explainers/gone.mdx'), '');
  expect(await build()).toBe(1);
  expect(lines.join('\n')).toContain('explainers/gone.mdx:1:1 explainer-has-a-story');
});

test('the site is never put over the seeds or the content', async () => {
  options = { ...options, out: options.seeds };
  await expect(build()).rejects.toThrow('overlap');
  options = { ...options, out: join(options.content, 'dist') };
  await expect(build()).rejects.toThrow('overlap');
});

test('the site is never put over a folder that is no site', async () => {
  const notes = join(folder, 'notes');
  await mkdir(notes);
  await writeFile(join(notes, 'index.html'), 'mine');
  options = { ...options, out: notes };
  await expect(build()).rejects.toThrow('is not a site built here');
  await writeFile(join(notes, '404.html'), 'mine');
  await mkdir(join(notes, '.git'));
  await expect(build()).rejects.toThrow('is not a site built here');
  expect(await readFile(join(notes, 'index.html'), 'utf8')).toBe('mine');
});

afterEach(async () => {
  expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
});
