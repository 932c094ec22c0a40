/** Proof that the judge judges: a thousand random faults, put into a built site without one, are all found. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { checkSite } from '../../scripts/check/check-site.ts';
import { readTree } from '../../scripts/check/read-tree.ts';
import { readSite } from '../../scripts/check/site/site.ts';
import type { Site, SiteInput } from '../../scripts/check/site/site.ts';
import { buildFixture, type FixtureSite, story } from '../site/fixture-site.ts';
import { faultKinds } from './faults/fault-kinds.ts';
import { write } from './load-fixture.ts';
import { strikeSite, textsOf } from './faults/strike-site.ts';

// The fixture's story counts too little for a table; `tests/bench/site-faults.ts` strikes one.
const kinds = faultKinds.filter(({ name }) => !name.includes('column of a table'));
const perKind = Math.ceil(1000 / kinds.length);
const fixtures = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const yaml = `sources:
  03-sound-radio.txt:
    published: 2031-05-18
    why: The text gives no date; the address does.
`;
const withDots = '<Chart measure="cancelled" form="dots" />\n\n<Timeline />';
let built: FixtureSite;
let input: SiteInput;
let site: Site;
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  built = await buildFixture('/', (text, file) =>
    file === `explainers/${story}.mdx` ? text.replace('<Timeline />', withDots) : text,
  );
  const [seeds, content, dist] = await Promise.all(
    [`${fixtures}seeds`, `${fixtures}content`, built.dist].map(readTree),
  );
  if (seeds === undefined || content === undefined || dist === undefined)
    throw new Error('no site');
  // The day that a source was given by hand is printed with the desk's reason.
  const desk = write(seeds, `${story}/desk.yaml`, yaml);
  input = { seeds: desk, content, dist, base: '/' };
  site = readSite(input);
  texts = textsOf(site);
});
afterAll(async () => {
  await built[Symbol.asyncDispose]();
});

test('there are no findings in the site as it is built', () => {
  const { findings, numbers } = checkSite(input);
  expect(findings).toEqual([]);
  expect(numbers).toBeGreaterThan(500);
});

describe('every fault is found', () => {
  test.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
    const { faults, missed } = strikeSite(site, texts, kind, perKind);
    expect(faults).toBe(perKind);
    expect(missed).toEqual([]);
  });
});
