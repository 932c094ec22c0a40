/** The drawing that leaves the site: it must say by itself what it is, in any program. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { estimates } from '../../src/charts/estimates.ts';
import { siteLook } from '../../src/downloads/site-look.ts';
import { standAlone, type ChartSetting } from '../../src/downloads/stand-alone.ts';
import { toSvgText } from '../../src/downloads/to-svg-text.ts';
import type { Source } from '../../src/model/source.ts';
import { claimOf, inputOf, on } from '../charts/claim-fixture.ts';
import { hostileText } from '../property/hostile-text.ts';

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
beforeAll(async () => initWasm(readFileSync(wasm)));

const sourceOf = (id: string, own: Partial<Source> = {}): Source => ({
  id,
  file: `${id}.txt`,
  title: `Report of ${id}`,
  publisher: null,
  url: null,
  published: null,
  language: 'en',
  sha256: '0'.repeat(64),
  copyOf: null,
  ...own,
});

function settingOf(own: Partial<ChartSetting> = {}): ChartSetting {
  const claims = [
    claimOf('board-12', { asOf: on('2026-01-05') }),
    claimOf('relief-40', {
      value: 40,
      side: 'monitor',
      attributedTo: 'a relief group',
      asOf: on('2026-02-01'),
    }),
  ];
  const chart = estimates({
    ...inputOf(claims),
    href: ({ id }) => `https://desk.example/flood/sources/x/#claim-${id}`,
  });
  if (chart === null) throw new Error('the fixture gives no chart');
  return {
    ...{ chart, title: chart.title, site: 'The Valley Desk', language: 'en-GB' },
    ...{ date: '2026-02-03', license: 'https://licenses.example/by', story: 'After the flood' },
    address: 'https://desk.example/flood/embed/moved/chart.svg',
    sources: [sourceOf('board'), sourceOf('relief', { publisher: 'Relief Wire' })],
    home: 'https://desk.example/flood/#figure-moved',
    words: { figureSources: 'Sources', partOf: 'Part of' },
    ...own,
  };
}

const draw = (own: Partial<ChartSetting> = {}): string =>
  toSvgText(standAlone(settingOf(own), siteLook));

describe('a chart that stands alone', () => {
  test('needs no style sheet: no class, no style, no variable is left', () => {
    expect(draw()).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" lang="en-GB" /);
    expect(draw()).not.toMatch(/ class=|style|var\(|light-dark/);
  });

  test('names its faces as a style sheet must, so that browsers take one of them', () => {
    const svg = draw().replaceAll('&#x27;', "'");
    expect(svg).toContain(` font-family="'Source Sans 3', 'Helvetica Neue', Arial, sans-serif"`);
    expect(svg).toContain(` font-family="'Source Serif 4', Georgia, serif"`);
  });

  test('wears the colors of the sides', () => {
    const official = siteLook.byClass.get('side-official')?.get('--by') ?? '?';
    const monitor = siteLook.byClass.get('side-monitor')?.get('--by') ?? '?';
    expect(draw().split(`fill="${official}"`).length).toBeGreaterThan(3);
    expect(draw().split(`fill="${monitor}"`).length).toBeGreaterThan(3);
  });

  test('leads from each mark to its sentence on the site', () => {
    const links = [...draw().matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    expect(new Set(links)).toEqual(
      new Set([
        'https://desk.example/flood/sources/x/#claim-board-12',
        'https://desk.example/flood/sources/x/#claim-relief-40',
        'https://desk.example/flood/#figure-moved',
      ]),
    );
  });

  test('says what it is, from what, since when and under which licence', () => {
    for (const part of [
      '<dc:title>',
      '<dc:creator>The Valley Desk</dc:creator>',
      '<dc:date data-furniture="published">2026-02-03</dc:date>',
      '<cc:license rdf:resource="https://licenses.example/by" />',
      '<dc:source data-source="relief">Report of relief · Relief Wire</dc:source>',
      '<dc:identifier rdf:resource="https://desk.example/flood/embed/moved/chart.svg" />',
    ])
      expect(draw()).toContain(part);
    expect(draw({ date: null, license: null })).not.toMatch(/dc:date|cc:license/);
  });

  test('names each publisher once below, twelve at most', () => {
    const sources = Array.from({ length: 40 }, (_, index) =>
      sourceOf(`s${String(index)}`, { publisher: `Paper ${String(Math.floor(index / 2))}` }),
    );
    const named = [...draw({ sources }).matchAll(/<tspan data-source="(s\d+)">/g)];
    expect(named.map(([, id]) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `s${String(index * 2)}`),
    );
  });

  test('is the same twice', () => {
    expect(draw()).toBe(draw());
  });

  test('is sound XML whatever the sources say, and holds none of their markup', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, publisher, story) => {
        const svg = draw({ story, title, sources: [sourceOf('board', { title, publisher })] });
        const drawing = new Resvg(svg);
        expect(drawing.width).toBe(688);
        drawing.free();
        const elements = new Set([...svg.matchAll(/<([a-z][\w:]*)/gi)].map(([, name]) => name));
        const known =
          'svg title desc p span metadata rdf:RDF cc:Work dc:type dc:format dc:identifier dc:title dc:creator dc:language dc:date cc:license dc:source rect text tspan g path a';
        for (const name of elements) expect(known.split(' ')).toContain(name);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
