import { expect, test, vi } from 'vitest';
import { remember } from '../../../scripts/check/text/remember.ts';

const read = (text: string, language: string): string => `${language}: ${text}`;

test('a text is read once for each language', () => {
  const counted = vi.fn(read);
  const remembered = remember(counted);
  expect(['en', 'es', 'en', 'es'].map((language) => remembered('once', language))).toEqual([
    'en: once',
    'es: once',
    'en: once',
    'es: once',
  ]);
  expect(counted.mock.calls).toEqual([
    ['once', 'en'],
    ['once', 'es'],
  ]);
});

test('what holds as many readings as it may forgets them', () => {
  const counted = vi.fn(read);
  const remembered = remember(counted, 2);
  for (const text of ['a', 'b', 'a', 'c', 'a']) remembered(text, 'en');
  expect(counted.mock.calls.map(([text]) => text)).toEqual(['a', 'b', 'c', 'a']);
});
