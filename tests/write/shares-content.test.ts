import { expect, test } from 'vitest';
import { sharesContent } from '../../scripts/shares-content.ts';

test.each([
  ['seeds', 'content', false],
  ['./seeds/', './content', false],
  ['other', 'content', true],
  ['other', 'other-content', false],
])('sharesContent(%s, %s) is %s', (seeds, content, shares) => {
  expect(sharesContent(seeds, content)).toBe(shares);
});
