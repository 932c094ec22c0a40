import { expect, test } from 'vitest';
import { readBody } from '../../src/story/read-body.ts';

test('readBody tells the answer, the chart beside the steps and the others apart', () => {
  const body = readBody(`<Dek>
The company says [120](claim:a-120), the union [300](claim:b-300), a gap of [180](<calc:b-300 - a-120>).
</Dek>
<Steps>
<Chart measure="idle" />
</Steps>
<Chart measure="idle" form="dots" />
Later [7](claim:c-7).`);
  expect(body.dek).toEqual(['a-120', 'b-300']);
  expect(body.stepChart).toBe('idle');
  expect(body.charts).toEqual([
    { measure: 'idle', form: null },
    { measure: 'idle', form: 'dots' },
  ]);
});
