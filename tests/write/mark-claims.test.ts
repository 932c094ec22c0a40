import { expect, test } from 'vitest';
import { markClaims } from '../../scripts/write/mark-claims.ts';
import { toPassage } from '../../scripts/write/to-passage.ts';
import { article, exampleClaim } from './example-story.ts';

const body = { start: 14, end: 71 };

test('claims that share words share a mark', () => {
  const claims = [
    exampleClaim('b', '40 crews" had'),
    exampleClaim('a', 'over 40 crews'),
    exampleClaim('c', '3 May'),
  ];
  expect(markClaims(article.text, body, claims).filter((run) => run.claims.length > 0)).toEqual([
    { text: 'over 40 crews" had', claims: ['a', 'b'] },
    { text: '3 May', claims: ['c'] },
  ]);
});

test('a claim that begins outside the stretch is not marked', () => {
  expect(
    markClaims(article.text, { start: 33, end: 71 }, [exampleClaim('a', 'over 40 crews')]),
  ).toEqual([{ text: article.text.slice(33, 71), claims: [] }]);
});

test('nothing is lost', () => {
  const claims = [exampleClaim('a', 'over 40 crews'), exampleClaim('c', '3 May')];
  const runs = markClaims(article.text, body, claims);
  expect(runs.map((run) => run.text).join('')).toBe(article.text.slice(14, 71));
});

test('a wall of text becomes several paragraphs, cut between words', () => {
  const text = 'Nine words of news repeated until nobody reads on. '.repeat(200);
  const wall = { ...article, text, blocks: [] };
  const paragraphs = toPassage(wall, { start: 0, end: text.length }, []);
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs.join(' ')).toBe(text.trim());
});
