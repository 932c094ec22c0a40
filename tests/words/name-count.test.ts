import { expect, test } from 'vitest';
import { nameCount } from '../../src/words/name-count.ts';

const names = { one: 'source', other: 'sources' };

test.each([
  [0, 'en-GB', 'sources'],
  [1, 'en-GB', 'source'],
  [2, 'en-GB', 'sources'],
  [1, 'es', 'source'],
  [1_000_000, 'es', 'sources'],
])('%i in %s is followed by “%s”', (count, language, name) => {
  expect(nameCount(count, names, language)).toBe(name);
});
