import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { quoteLink } from '../../src/story/quote-link.ts';
import { makeClaim } from './make-claim.ts';

const source = (url: string | null): Source => ({
  id: 'port',
  file: 'port.txt',
  title: 'Boats',
  publisher: null,
  url,
  published: null,
  language: 'en',
  sha256: '0'.repeat(64),
  copyOf: null,
});
const quote = (exact: string) => ({ ...makeClaim({ id: 'a' }).quote, exact });

describe('quoteLink', () => {
  test('points at a short sentence whole', () => {
    expect(quoteLink(source('https://a.example/b?c=1'), quote('Half-price, now & here'))).toBe(
      'https://a.example/b?c=1#:~:text=Half%2Dprice%2C%20now%20%26%20here',
    );
  });

  test('points at a long one by its ends', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`).join(' ');
    expect(quoteLink(source('https://a.example/'), quote(words))).toBe(
      'https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w14%20w15%20w16%20w17%20w18%20w19',
    );
  });

  test('keeps a fragment that is there already', () => {
    expect(quoteLink(source('https://a.example/#top'), quote('Yes'))).toBe(
      'https://a.example/#top:~:text=Yes',
    );
  });

  test.each([null, 'javascript:alert(1)', 'data:text/html,x', 'not an address'])(
    'leads nowhere from %s',
    (url) => {
      expect(quoteLink(source(url), quote('Yes'))).toBeNull();
    },
  );

  test('survives half a surrogate pair', () => {
    expect(quoteLink(source('https://a.example/'), quote('a\ud800b'))).toContain('a%EF%BF%BDb');
  });
});
