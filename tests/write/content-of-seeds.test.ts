import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeContent } from '../../scripts/make-content.ts';

test('content/ is what the seeds give; where it is not, run `npm run content` and commit', async () => {
  const lines: string[] = [];
  const folders = {
    seeds: fileURLToPath(new URL('../../seeds', import.meta.url)),
    content: fileURLToPath(new URL('../../content', import.meta.url)),
  };
  const faults = await makeContent({ ...folders, check: true }, (line) => lines.push(line));
  expect(lines.slice(lines.length - faults)).toEqual([]);
});
