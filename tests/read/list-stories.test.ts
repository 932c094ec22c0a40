import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listStories, refuseStory } from '../../scripts/read/list-stories.ts';

test('listStories gives the folders, sorted, and an error for each that cannot be a story', async () => {
  const seeds = await mkdtemp(join(tmpdir(), 'seeds-'));
  for (const name of ['tariffs', 'a-ferry', 'index', 'Case', '.git'])
    await mkdir(join(seeds, name));
  await writeFile(join(seeds, 'README.md'), 'how to');
  await symlink('/etc', join(seeds, 'linked'));
  const listed = await listStories(seeds);
  await rm(seeds, { recursive: true });
  expect(listed).toEqual({
    stories: ['a-ferry', 'tariffs'],
    errors: [
      '"Case" cannot be the address of a story; use up to 80 of a-z, 0-9 and -',
      'index is an address of the site itself; rename the story',
      'linked is a link or a special file; a story is a folder',
    ],
  });
});

test.each(['_astro', '404', 'embed', 'sources', 'assets', '..', 'a/b', 'é', '', 'a'.repeat(81)])(
  'refuseStory refuses %j',
  (name) => {
    expect(refuseStory(name)).not.toBeNull();
  },
);

test.each(['a', '2026', 'venezuela', 'a'.repeat(80)])('refuseStory accepts %j', (name) => {
  expect(refuseStory(name)).toBeNull();
});
