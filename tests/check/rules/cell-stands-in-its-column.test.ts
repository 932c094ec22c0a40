import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/check/passages/page.ts';
import { readRecords } from '../../../scripts/check/record/read-record.ts';
import { cellStandsInItsColumn } from '../../../scripts/check/rules/cell-stands-in-its-column.ts';
import { harbor } from '../harbor.ts';

const [story] = readRecords(harbor.content, harbor.seeds).values();
if (story === undefined) throw new Error('no story');
const claimAs = (
  id: string,
  source: string,
  measure: string,
): [string, { path: string; claim: never }] => {
  const [first] = story.claims.values();
  if (first === undefined) throw new Error('no claim');
  return [id, { path: first.path, claim: { ...first.claim, id, source, measure } as never }];
};
const measure = (id: string, label: string): (typeof story.measures)[number] => ({
  ...{ id, label, unit: 'boat', scope: null, claims: [], relations: [] },
});
const told = {
  ...story,
  measures: [measure('lost', 'boats lost in the storm'), measure('sold', 'boats sold')],
  claims: new Map([
    claimAs('wire-9', 'wire', 'lost'),
    claimAs('wire-4', 'wire', 'sold'),
    claimAs('union-8', 'union', 'lost'),
  ]),
};

/** Two columns, two rows; the second row stands in a group that is moved. */
const table = `<svg>
<text data-mark="column" x="100" y="12">Boats lost</text><text data-mark="column" x="100" y="29">in the storm</text>
<text data-mark="column" x="200" y="12">Boats sold</text>
<g><text y="40" data-source="wire">Wire7</text>
<a data-claim="wire-9"><rect x="100" y="30" width="40" height="20"/><text x="107" y="40">9</text></a>
<a data-claim="wire-4"><text x="207" y="40">4</text></a></g>
<g transform="translate(0 60)"><text data-source="union">Union</text>
<g><a transform="translate(100 5)" data-claim="union-8"><rect width="40" height="20"/></a></g></g>
</svg>`;

const reasons = (svg: string, known = told): readonly string[] =>
  cellStandsInItsColumn(parsePage('a.svg', 'dist/a.svg', svg), known).map(({ reason }) => reason);

test('a table whose numbers stand where they belong gives no finding', () => {
  expect(reasons(table)).toEqual([]);
});

test('columns that are exchanged', () => {
  expect(reasons(table.replace('x="200" y="12"', 'x="50" y="12"'))).toEqual([
    '"wire-4" counts boats sold, and stands under “Boats lost in the storm”',
  ]);
  const swapped = table.replace('Boats sold', 'Boats bought');
  expect(reasons(swapped)).toEqual(['"wire-4" counts boats sold, and stands under “Boats bought”']);
});

test('a number that is moved to another column, in a group that is moved too', () => {
  expect(reasons(table.replace('translate(100 5)', 'translate(200 5)'))).toEqual([
    '"union-8" counts boats lost in the storm, and stands under “Boats sold”',
  ]);
});

test('a number before the first column stands under none', () => {
  expect(reasons(table.replace('x="100" y="30"', 'x="10" y="30"'))).toEqual([
    '"wire-9" counts boats lost in the storm, and stands under “”',
  ]);
});

test('rows that are exchanged', () => {
  const exchanged = table
    .replace('data-source="wire"', 'data-source="other"')
    .replace('data-source="union"', 'data-source="wire"');
  expect(reasons(exchanged)).toEqual([
    '"wire-9" is of wire, and stands beside other',
    '"wire-4" is of wire, and stands beside other',
    '"union-8" is of union, and stands beside wire',
  ]);
});

test('a drawing without columns, and a story that names no measures, are not judged', () => {
  const bare = table.replaceAll(' data-mark="column"', '').replace('wire-9', 'union-8');
  expect(reasons(bare)).toEqual([]);
  expect(reasons(table.replace('wire-9', 'union-8'), { ...told, measures: [] })).toEqual([]);
});
