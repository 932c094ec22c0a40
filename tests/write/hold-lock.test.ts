import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdLock } from '../../scripts/write/hold-lock.ts';

let folder: string;
let lock: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  lock = join(folder, '.lock');
});
afterEach(() => rm(folder, { recursive: true }));

test('the lock is gone after the action, and after one that throws', async () => {
  expect(await holdLock(lock, () => Promise.resolve(7))).toBe(7);
  await expect(holdLock(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

test('a living holder is waited for', async () => {
  await writeFile(lock, String(process.ppid));
  const order: string[] = [];
  const held = holdLock(lock, () => Promise.resolve(order.push('ours')));
  await setTimeout(150);
  order.push('theirs ends');
  await rm(lock);
  await held;
  expect(order).toEqual(['theirs ends', 'ours']);
});

test('a dead holder is not waited for', async () => {
  await writeFile(lock, '999999999');
  expect(await holdLock(lock, () => Promise.resolve('ours'))).toBe('ours');
});

test('a holder killed before it wrote its number is not waited for', async () => {
  await writeFile(lock, '');
  await utimes(lock, 0, 0);
  expect(await holdLock(lock, () => Promise.resolve('ours'))).toBe('ours');
});
