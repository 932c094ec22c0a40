/** Every other digit in the place of every digit that a reader meets is found. */
import { expect, test } from 'vitest';
import { judgePassages } from '../../scripts/check/judge-passages.ts';
import { readJsonLd } from '../../scripts/check/passages/read-json-ld.ts';
import { parsePage } from '../../scripts/check/passages/page.ts';
import { readPage } from '../../scripts/check/passages/read-page.ts';
import { readRecords } from '../../scripts/check/record/read-record.ts';
import { loadFixture, textOf } from './load-fixture.ts';

const harbor = await loadFixture('harbor');
const pages = ['harbor-strike/index.html', 'harbor-strike/sources/wire/index.html'];

test('every other digit in the place of every digit of every passage is found', () => {
  const story = readRecords(harbor.content, harbor.seeds).get('harbor-strike') ?? null;
  const missed: string[] = [];
  let changes = 0;
  for (const path of pages) {
    const page = parsePage(path, path, textOf(harbor.dist, path));
    const passages = [...readPage(page, () => story).passages, ...readJsonLd(page, story).passages];
    for (const passage of passages) {
      for (const { index: at, 0: digit } of passage.text.matchAll(/\d/g)) {
        const piece = passage.pieces.find(({ start, end }) => start <= at && at < end);
        // quote-is-verbatim answers for these; `<time>` for the two dates of the explainer.
        if (piece?.vouch?.quote !== null || piece.vouch.furniture === 'published') continue;
        for (const other of '0123456789'.replace(digit, '')) {
          const text = passage.text.slice(0, at) + other + passage.text.slice(at + 1);
          changes += 1;
          if (judgePassages([{ ...passage, text }]).findings.length === 0) missed.push(text);
        }
      }
    }
  }
  expect(missed).toEqual([]);
  expect(changes).toBeGreaterThan(1000);
});
