import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/story/read-body.ts';

const body = `<Dek>

The company says [120](claim:port-120), [over 180](<calc:port-300 - port-120>) fewer. [Two](count:sources).

</Dek>

<Steps>
<Step date="port-2031-05-12">

Again [120](claim:port-120), then [half](claim:port-half).

</Step>
<Step
  date="port-2031-05-14">
</Step>
<Chart measure="idle" />
</Steps>`;

describe('readBody', () => {
  test('lists the claims that are cited, each once, in order', () => {
    expect(readBody(body).cited).toEqual(['port-120', 'port-300', 'port-half']);
  });

  test('lists calculations, steps and parts', () => {
    const { calcs, steps, parts } = readBody(body);
    expect(calcs).toEqual(['port-300 - port-120']);
    expect(steps).toEqual(['port-2031-05-12', 'port-2031-05-14']);
    expect([...parts]).toEqual(['Dek', 'Steps', 'Step', 'Chart']);
  });

  test('a calculation may hold parentheses', () => {
    const { calcs, cited } = readBody('[a tenth](<calc:share(a-1, (b-2 + c-3))>) [x](claim:d-4)');
    expect(calcs).toEqual(['share(a-1, (b-2 + c-3))']);
    expect(cited).toEqual(['a-1', 'b-2', 'c-3', 'd-4']);
  });
});
