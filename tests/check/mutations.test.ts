/** Proof that the judge judges: faults of every kind, put into a site without one, are all found and named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSite } from '../../scripts/check/check-site.ts';
import type { Finding } from '../../scripts/check/finding.ts';
import { judgePassages } from '../../scripts/check/judge-passages.ts';
import { readJsonLd } from '../../scripts/check/passages/read-json-ld.ts';
import { parsePage } from '../../scripts/check/passages/page.ts';
import { readPage } from '../../scripts/check/passages/read-page.ts';
import { readRecords } from '../../scripts/check/record/read-record.ts';
import { loadFixture, textOf, write } from './load-fixture.ts';

const harbor = await loadFixture('harbor');
const index = 'harbor-strike/index.html';
const pages = [index, 'harbor-strike/sources/wire/index.html'];

/** Places of every match in a file of the site; `after` and `before` narrow them to a part of it. */
function placesOf(path: string, pattern: RegExp, after = '', before = ''): readonly Place[] {
  const text = textOf(harbor.dist, path);
  const end = before === '' ? text.length : text.indexOf(before);
  return [...text.matchAll(pattern)]
    .map(({ index: at, 0: found }) => ({ path, at, found }))
    .filter(({ at }) => at >= text.indexOf(after) && at < end);
}

interface Place {
  readonly path: string;
  readonly at: number;
  readonly found: string;
}

function findingsAfter({ path, at, found }: Place, becomes: string): readonly Finding[] {
  const text = textOf(harbor.dist, path);
  const changed = text.slice(0, at) + becomes + text.slice(at + found.length);
  return checkSite({ ...harbor, dist: write(harbor.dist, path, changed), base: '/' }).findings;
}

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

const letters = /[a-z]/;
/** Kinds of faults: where they can strike, and what a place becomes. */
const kinds: readonly (readonly [
  string,
  readonly Place[],
  (found: string, n: number) => string,
])[] = [
  [
    'a digit changed',
    pages.flatMap((path) => placesOf(path, /(?<=>[^<>]{0,99})\d(?=[^<>]{0,99}<\/)/g, '<body>')),
    (digit, n) => String((Number(digit) + 1 + (n % 9)) % 10),
  ],
  [
    'a citation dropped',
    placesOf(
      index,
      /(?<!<mark) data-(?:claim|calc|count|quote|furniture)="[^"]{1,99}"(?=>[^<]{0,99}\d)/g,
      '',
      '<figure',
    ),
    () => '',
  ],
  [
    'a citation swapped',
    placesOf(index, /data-claim="[^" ]{1,99}"(?=>[^<]{0,99}\d)/g),
    (found) => (found.includes('wire-2"') ? 'data-claim="wire-11"' : 'data-claim="wire-2"'),
  ],
  ['an id misspelt', placesOf(index, /(?<=data-(?:claim|calc|source)=")[a-z]/g), () => 'x'],
  [
    'a quote altered by one letter',
    placesOf(index, /(?<=data-quote="[^"]{1,99}"[^<>]{0,99}>[^<>]{0,99})[a-z]/g),
    (letter, n) =>
      letters.test(letter)
        ? String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 1 + (n % 25)) % 26))
        : 'x',
  ],
  [
    'a slice moved',
    pages.flatMap((path) => placesOf(path, /(?<=data-quote="\w+:)\d+/g)),
    (start) => String(Number(start) + 3),
  ],
  [
    'a cell of the table of claims changed',
    placesOf('harbor-strike/claims.csv', /(?<=,)\d+(?=[,\r])/g),
    (cell) => `${cell}1`,
  ],
  [
    'a number of the data changed',
    placesOf('harbor-strike/claims.json', /(?<="(?:value|low|high|start|end)": )\d+/g),
    (value) => `${value}0`,
  ],
  [
    'a meta tag changed',
    placesOf(index, /(?<=name="description" content="[^"]{0,99})\d/g),
    (digit, n) => String((Number(digit) + 1 + (n % 9)) % 10),
  ],
  [
    'a bare number in prose',
    pages.flatMap((path) => placesOf(path, /(?<=<p[^>]*>)(?=[^<]{9})/g)),
    (_, n) => `${String(n + 2)} boats; `,
  ],
  [
    'a bare number in an alternative text',
    placesOf(index, /(?<=<h1>)/g),
    (_, n) => `<img src="/favicon.svg" alt="${String(n + 2)} boats">`,
  ],
  [
    'a bare number in a tooltip',
    placesOf(index, /(?<=<(?:h1|p|li|td|figure|caption))(?=[ >])/g),
    (_, n) => ` title="${String(n + 2)} boats"`,
  ],
  [
    'a bare number in a drawing',
    placesOf(index, /<\/svg>/g),
    (end, n) => `<text>${String(n + 2)}</text>${end}`,
  ],
  [
    'a bare number for search engines',
    placesOf(index, /(?<=<script type="application\/ld\+json"[^>]*>\{)/g),
    (_, n) => `"about": "${String(n + 2)} boats", `,
  ],
  [
    'a link broken',
    placesOf(index, /(?<=(?:href|popovertarget)="[/#]?)[a-z](?!ttps:)(?=[^"]{3,99}")/g),
    () => 'x',
  ],
  [
    'something loaded from elsewhere',
    placesOf(index, /(?<=(?:href|src)=")(?=\/assets)/g),
    () => 'https://cdn.example',
  ],
];

describe('faults of every kind are found, at random places', () => {
  test.each(kinds)('%s', (_, places, change) => {
    expect(places.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat({ max: 800 }), (place, n) => {
        const becomes = change(place.found, n);
        expect(findingsAfter(place, becomes), `${place.path}:${String(place.at)}`).not.toEqual([]);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

test('a changed digit is named, at its line', () => {
  const [, places, change] = kinds[0] ?? ['', [], String];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.nat({ max: 8 }), (place, n) => {
      const other = change(place.found, n);
      const line = textOf(harbor.dist, place.path).slice(0, place.at).split('\n').length;
      const named = findingsAfter(place, other).filter((finding) =>
        JSON.stringify(finding).includes(other),
      );
      expect(named.map((finding) => Math.abs(finding.line - line) <= 1)).toContain(true);
    }),
    { numRuns: 60, seed: 2 },
  );
});
