import { describe, expect, test } from 'vitest';
import { toClaimsCsv } from '../../src/model/claims-csv.ts';
import { dataFileNames, toDataFiles } from '../../src/model/data-files.ts';
import { exampleClaim, story } from '../write/example-story.ts';

test('each published file is there, under its name', () => {
  expect([...toDataFiles(story).keys()]).toEqual([...dataFileNames]);
});

test('the order in which data arrive does not show', () => {
  const turned = {
    ...story,
    claims: story.claims.toReversed(),
    events: story.events.toReversed(),
  };
  expect(toDataFiles(turned)).toEqual(toDataFiles(story));
});

test('claims are in the order of the text', () => {
  const ids = JSON.parse(toDataFiles(story).get('claims.json') ?? '').map(
    ({ id }: { id: string }) => id,
  );
  expect(ids).toEqual(['harbor-post-40', 'harbor-post-2025-05-03']);
});

describe('claims.csv', () => {
  test('holds one row a claim, numbers as numbers and open bounds empty', () => {
    const [header, row] = toClaimsCsv(story.claims).split('\r\n');
    expect(header?.split(',').slice(0, 9)).toEqual(
      'id,source,file,text,kind,value,low,high,modality'.split(','),
    );
    expect(row?.split(',').slice(0, 9)).toEqual(
      'harbor-post-40,harbor-post,a.txt,over 40 crews,count,40,40,,moreThan'.split(','),
    );
  });

  test('a negative number stays a number', () => {
    expect(toClaimsCsv([exampleClaim('x', '3 May', { value: -5 })])).toContain(',count,-5,40,,');
  });
});
