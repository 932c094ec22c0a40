import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { scriptJson } from '../../src/story/script-json.ts';
import { hostileText } from '../property/hostile-text.ts';

test('leaves out what is null, at any depth', () => {
  expect(scriptJson({ a: null, b: { c: null, d: 1 } })).toBe('{"b":{"d":1}}');
});

test.each([
  '</script><script>alert(1)</script>',
  '<!--<script>',
  ']]>',
  '&lt;/script&gt;',
  '\u2028',
])('%s stays text', (text) => {
  expect(scriptJson(text)).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(scriptJson(text))).toBe(text);
});

test('no text leaves the script, and each is read back as it was', () => {
  const tails = fc.constantFrom('', '</script>', '<!--', '</SCRIPT x', '<script>', '-->');
  fc.assert(
    fc.property(hostileText, tails, hostileText, (text, tail, key) => {
      const data = { [`k${key}`]: [text + tail] };
      const page = `<body><script type="application/ld+json">${scriptJson(data)}</script><p>after</p>`;
      const [, body] = htmlOf(page);
      const [script, after, ...more] = body?.childNodes ?? [];
      expect(after?.nodeName).toBe('p');
      expect(more).toEqual([]);
      const inner = script !== undefined && 'childNodes' in script ? script.childNodes[0] : null;
      expect(
        JSON.parse(inner !== null && inner !== undefined && 'value' in inner ? inner.value : ''),
      ).toEqual(data);
    }),
    { seed: 29, numRuns: 20_000 },
  );
});

function htmlOf(page: string) {
  const [html] = parse(page).childNodes;
  const parts = html !== undefined && 'childNodes' in html ? html.childNodes : [];
  return parts.filter((part) => 'childNodes' in part);
}
