import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import { evaluateCalc } from '../../../scripts/check/vouch/evaluate-calc.ts';
import { inWords } from '../../../scripts/check/vouch/meaning.ts';
import { loadFixture } from '../load-fixture.ts';
import { readRecords } from '../../../scripts/check/record/read-record.ts';

const { content, seeds } = await loadFixture('harbor');
const story = readRecords(content, seeds).get('harbor-strike');
const claimOf = (id: string): Claim | undefined => story?.claims.get(id)?.claim;

function read(expression: string): string {
  const result = evaluateCalc(expression, claimOf);
  if ('meaning' in result) return inWords(result.meaning);
  return 'unknown' in result ? `unknown ${result.unknown.join(' ')}` : result.error;
}

describe('evaluateCalc', () => {
  test.each([
    ['union-640', 'exactly 640'],
    ['wire-400', 'at least 400'],
    ['wire-400 - wire-610-640', 'at least -240'],
    ['union-640 - wire-400', 'at most 240'],
    ['union-640 - wire-610-640', '0 to 30'],
    ['union-640 + wire-610-640', '1250 to 1280'],
    ['union-640 - union-2000', 'about -1360'],
    ['wire-2 / wire-11', 'exactly 0.181818181818'],
    ['wire-11 - wire-2 - wire-2', 'exactly 7'],
    ['wire-11 - (wire-2 - wire-2)', 'exactly 11'],
    ['wire-2 + wire-2 * (wire-11 / wire-2)', 'exactly 13'],
    ['wire-2 + wire-11 / wire-2', 'a ratio cannot be added to count'],
    ['wire-11 * wire-400', 'at least 4400'],
    ['union-640 / wire-400', '0 to 1.6'],
    ['wire-2 / (wire-2 - wire-2)', 'division by what may be zero'],
    ['wire-2 +', 'the expression ends too early'],
    ['', 'the expression ends too early'],
    ['(wire-2', 'missing ")"'],
    ['wire-2 wire-11', 'unexpected "wire-11"'],
    ['wire-2 - 7', 'unknown 7'],
    ['wire-2 - wire-1500000', 'money in USD cannot be added to count'],
    ['wire-2025-03-03 - wire-2', 'wire-2025-03-03 has no number'],
  ])('%s is %s', (expression, meaning) => {
    expect(read(expression)).toBe(meaning);
  });

  test.each([
    ['count', 'member', 'percent', '%', 'percent cannot be added to count'],
    ['count', 'member', 'money', 'USD', 'money in USD cannot be added to count'],
    ['money', 'USD', 'money', 'EUR', 'money in EUR cannot be added to money in USD'],
    [
      'measure',
      'kilometer',
      'measure',
      'ton',
      'measure in ton cannot be added to measure in kilometer',
    ],
    ['duration', 'day', 'duration', 'hour', 'duration in hour cannot be added to duration in day'],
    ['measure', 'ton', 'measure', 'ton', 'exactly 1280'],
    ['count', 'member', 'count', 'person', 'exactly 1280'],
  ] as const)('%s in %s and %s in %s: %s', (kind, unit, otherKind, otherUnit, expected) => {
    const model = claimOf('union-640');
    if (model === undefined) throw new Error('missing fixture: union-640');
    const result = evaluateCalc('a + b', (id) =>
      id === 'a' ? { ...model, kind, unit } : { ...model, kind: otherKind, unit: otherUnit },
    );
    expect('meaning' in result ? inWords(result.meaning) : result).toEqual(
      expected.startsWith('exactly') ? expected : { error: expected },
    );
  });
});
