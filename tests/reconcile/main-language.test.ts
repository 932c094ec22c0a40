import { expect, test } from 'vitest';
import { mainLanguage } from '../../scripts/reconcile/main-language.ts';
import { makeSource } from './make-claim.ts';

const sources = (...languages: readonly string[]) =>
  languages.map((language, index) => ({ ...makeSource(`s${String(index)}`, null), language }));

test.each([
  [['en', 'es', 'es'], 'es'],
  [['es', 'en', 'en', 'es', 'en'], 'en'],
  [['fr', 'en'], 'fr'],
  [['und', 'und', 'es'], 'es'],
  [['und'], 'en'],
  [[], 'en'],
])('%j: %s', (languages, main) => {
  expect(mainLanguage(sources(...languages))).toBe(main);
});
