import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toFrontMatter } from '../../scripts/write/to-front-matter.ts';

test('any value is read back as it was, and cannot end the block', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---', '\n---\n', ': ', '# x', '2026-01-13', 'yes', '0x10', '!!js/function'),
    fc.record({ text: fc.string({ unit: 'binary' }), list: fc.array(fc.nat()) }),
    fc.constant(null),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const data = Object.fromEntries(values.map((entry, index) => [`key${index}`, entry]));
      const lines = toFrontMatter(data).split('\n');
      expect(lines.filter((line) => line.startsWith('---'))).toHaveLength(2);
      expect(parse(lines.slice(1, -1).join('\n')) ?? {}).toEqual(data);
    }),
    { numRuns: 5000, seed: 7 },
  );
});
