import { expect, test } from 'vitest';
import { assertServable } from '../../scripts/assert-servable.ts';

test.each(['#', '?'])('a folder with %s on its way is refused, with what to do', (sign) => {
  expect(() => {
    assertServable(`/news/desk ${sign}2/content`);
  }).toThrow(
    `cannot read files below /news/desk ${sign}2/content: no folder on the way may have "${sign}" in its name. Rename it, or name another folder with --content.`,
  );
});

test.each(['content', '/news/desk two/content', '/news/100% ours/content', '/año/noticias'])(
  '%s is served',
  (folder) => {
    expect(() => {
      assertServable(folder);
    }).not.toThrow();
  },
);
