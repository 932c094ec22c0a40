import { expect, test } from 'vitest';
import { sentenceId } from '../../src/story/sentence-id.ts';
import { makeClaim } from './make-claim.ts';

const quote = { exact: 'Another 12 lay idle.', prefix: '', suffix: '', start: 27, end: 47 };
const claims = [
  makeClaim({ id: 'port-120' }),
  makeClaim({ id: 'port-300' }),
  makeClaim({ id: 'port-12', quote }),
  makeClaim({ id: 'wire-12', source: 'wire', quote }),
];

test('numbers of one sentence share its id; the same place in another source is another sentence', () => {
  expect(claims.map(sentenceId(claims))).toEqual(['s0', 's0', 's1', 's2']);
});
