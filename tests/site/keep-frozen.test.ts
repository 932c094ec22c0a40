import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFrozen } from '../../scripts/site/keep-frozen.ts';

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-keep-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what was published is carried over; where both sites have it, the published one wins', () => {
  write('old/harbor/embed/idle/0123456789ab/index.html', 'old');
  write('old/harbor/embed/idle/aaaaaaaaaaaa/index.html', 'published');
  write('new/harbor/embed/idle/aaaaaaaaaaaa/index.html', 'built again');
  write('new/harbor/embed/idle/bbbbbbbbbbbb/index.html', 'newest');
  keepFrozen(join(folder, 'old'), join(folder, 'new'));
  const idle = 'new/harbor/embed/idle';
  expect(read(`${idle}/0123456789ab/index.html`)).toBe('old');
  expect(read(`${idle}/aaaaaaaaaaaa/index.html`)).toBe('published');
  expect(read(`${idle}/bbbbbbbbbbbb/index.html`)).toBe('newest');
});

test('nothing else of the published site is carried over', () => {
  write('old/harbor/embed/idle/index.html', 'live');
  write('old/harbor/embed/idle/code/index.html', 'code');
  write('new/harbor/index.html', 'story');
  keepFrozen(join(folder, 'old'), join(folder, 'new'));
  expect(existsSync(join(folder, 'new/harbor/embed'))).toBe(false);
});

test('a published site that is not there is a mistake, not an empty one', () => {
  expect(() => {
    keepFrozen(join(folder, 'none'), folder);
  }).toThrow('no published site');
});
