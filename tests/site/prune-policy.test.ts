import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { prunePolicy } from '../../scripts/site/prune-policy.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><script type="module">go()</script>`;

test('prunePolicy keeps the hashes of what the page holds, and everything else of its policy', () => {
  const [style, script, other] = [hashOf('p{}'), hashOf('go()'), hashOf('elsewhere()')];
  const given = `default-src 'none'; script-src 'self' ${other} ${script}; style-src 'self' ${style} ${other};`;
  const kept = `default-src 'none'; script-src 'self' ${script}; style-src 'self' ${style};`;
  expect(prunePolicy(page(given))).toBe(page(kept));
});
