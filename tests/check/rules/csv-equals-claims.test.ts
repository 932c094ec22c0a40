import { expect, test } from 'vitest';
import { toChartCsv, toChartJson } from '../../../src/model/chart-data.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Source } from '../../../src/model/source.ts';
import { briefly, findings, harbor } from '../harbor.ts';
import { textOf, write } from '../load-fixture.ts';

const folder = 'harbor-strike';
const claims: readonly Claim[] = JSON.parse(textOf(harbor.dist, `${folder}/claims.json`));
const sources: readonly Source[] = JSON.parse(textOf(harbor.dist, `${folder}/sources.json`));
const shown = claims.filter(({ id }) => id === 'wire-400' || id === 'wire-610-640');
const data = { chart: 'joined', title: 'Who joined', story: folder, claims: shown, sources };
const csv = toChartCsv(data);
const judge = (name: string, text: string): readonly string[] =>
  briefly(findings({ dist: write(harbor.dist, `${folder}/embed/joined/${name}`, text) }));

test('the files of a chart may hold some of the claims, as content/ states them', () => {
  expect(judge('data.csv', csv)).toEqual([]);
  expect(judge('data.json', toChartJson(data))).toEqual([]);
});

test.each([
  [',610,', ',611,', '611'],
  ['between 610 and 640', 'between 610 and 641', 'between 610 and 641'],
  ['the port authority,official', 'the port authority,union', 'union'],
  [',60,86', ',60,87', '87'],
  ['2025-03-03', '2025-03-04', '2025-03-04'],
])('a cell of a chart’s table changed from %s to %s is found', (from, to, actual) => {
  expect(csv).toContain(from);
  expect(judge('data.csv', csv.replace(from, to))).toEqual([`csv-equals-claims ${actual}`]);
});

test('a made-up row is found, and a made-up column', () => {
  expect(judge('data.csv', `${csv}wire-7,seven,7\r\n`)).toEqual(['csv-equals-claims wire-7']);
  const wide = csv.replace('id,text', 'id,total');
  expect(judge('data.csv', wide)).toEqual(shown.map(() => 'csv-equals-claims total'));
});

test('a made-up or changed claim of a chart’s JSON is found', () => {
  const json = toChartJson(data);
  expect(judge('data.json', json.replace('"low": 610', '"low": 61'))).toEqual([
    'chart-data-equals-content 61',
  ]);
  expect(judge('data.json', json.replace('"id": "wire-400"', '"id": "wire-7"'))).toEqual([
    'chart-data-equals-content wire-7',
  ]);
});
