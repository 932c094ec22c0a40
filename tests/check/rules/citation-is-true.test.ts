import { expect, test } from 'vitest';
import { citationIsTrue } from '../../../scripts/check/rules/citation-is-true.ts';
import type { StoryRecord } from '../../../scripts/check/record/story-record.ts';
import type { Reference } from '../../../src/model/reference.ts';
import { toBibtex } from '../../../src/model/to-bibtex.ts';
import { toCsl } from '../../../src/model/to-csl.ts';

const story: StoryRecord = {
  ...{ id: 'harbor', language: 'en', dates: { published: '2031-05-09', updated: '2031-05-20' } },
  ...{ claims: new Map(), sources: new Map(), measures: [], disagreements: [], events: [] },
  ...{ desk: [], unread: [] },
};
const map = {
  files: new Map(),
  ...{ paths: new Set(['harbor/index.html']), ids: new Map(), heights: new Map(), base: '/' },
};
const good: Reference = {
  ...{ id: 'harbor', type: 'webpage', title: 'Who walked out?', author: 'The desk' },
  ...{ publisher: 'News', url: 'https://news.example/harbor/#figure-idle', date: '2031-05-09' },
  language: 'en',
};

const judge = (path: string, text: string): readonly string[] =>
  citationIsTrue({ path, file: `dist/${path}`, bytes: new Uint8Array(), text, story }, { map }).map(
    ({ reason }) => reason,
  );

const files: readonly [string, (references: readonly Reference[]) => string][] = [
  ['harbor/cite.bib', toBibtex],
  ['harbor/embed/idle/cite.csl.json', toCsl],
];

test.each(files)('%s as the site writes it holds', (path, write) => {
  expect(judge(path, write([good]))).toEqual([]);
  expect(judge(path, write([{ ...good, date: null }]))).toEqual([]);
});

test.each(
  files.flatMap(([path, write]) =>
    (
      [
        [{ date: '2031-05-10' }, 'is no date of the explainer'],
        [{ url: 'https://news.example/other/' }, 'is no address of this site'],
        [{ title: 'Who were the 400?' }, '"400" stands without a source'],
        [{ author: 'Seven reporters' }, '"Seven" stands without a source'],
      ] as const
    ).map(([change, reason]) => [path, change, reason, write] as const),
  ),
)('in %s %o is found', (path, change, reason, write) => {
  expect(judge(path, write([{ ...good, ...change }]))).toEqual([expect.stringContaining(reason)]);
});

test('none and two are found', () => {
  expect(judge('harbor/cite.bib', '')).toEqual(['the file holds no single entry']);
  const two = toCsl([good, { ...good, id: 'other' }]);
  expect(judge('harbor/cite.csl.json', two)).toEqual(['the file holds no single entry']);
});
