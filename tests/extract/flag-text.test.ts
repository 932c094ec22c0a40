import { expect, test } from 'vitest';
import { flagText } from '../../scripts/extract/flag-text.ts';

test.each<[string, string, readonly string[]]>([
  ['plain text', '“We counted 41,” said Ângela in São Paulo – at 30 °C.', []],
  ['a zero-width space in a number', '4\u200B1 people', ['text:hidden']],
  ['a soft hyphen', 'fo\u00ADrty people', ['text:hidden']],
  ['a turned direction', '\u202E14\u202C people', ['text:hidden']],
  ['a narrow space, which is seen', '1\u202F234 people', []],
  ['quotation marks decoded wrongly', 'â€œWe counted 41â€', ['text:garbled']],
  ['letters decoded wrongly', 'En EspaÃ±a, 41', ['text:garbled']],
  ['a lost character', 'La Coru\uFFFDa: 41', ['text:garbled']],
])('%s', (_, text, flags) => {
  expect(flagText(text, text)).toEqual(flags);
});

test('hidden characters elsewhere in the sentence do not touch the claim', () => {
  expect(flagText('res\u200Dcued 41', '41')).toEqual([]);
});
