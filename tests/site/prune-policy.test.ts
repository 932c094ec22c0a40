import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { prunePolicy } from '../../scripts/site/prune-policy.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string): string =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><script type="module">go()</script>`;

test('prunePolicy keeps the hashes of what the page holds, and what its files need', () => {
  const [style, script, other] = [hashOf('p{}'), hashOf('go()'), hashOf('elsewhere()')];
  const given = `default-src 'none';img-src 'self';base-uri 'none'; script-src 'self' ${other} ${script}; style-src 'self' ${style} ${other};`;
  const kept = `default-src 'none';base-uri 'none';script-src ${script};style-src ${style}`;
  expect(prunePolicy(page(given))).toBe(page(kept));
});

test.each([
  ['an image', 'img-src', '<img src="x.png">'],
  ['an icon', 'img-src', '<link rel="icon" href="x.svg">'],
  ['a face', 'font-src', '<style>@font-face{src:url(x)}</style>'],
  ['a file of scripts', 'script-src', '<script type="module" src="x.js"></script>'],
  ['a file of scripts', 'connect-src', '<script type="module" src="x.js"></script>'],
  ['a script that asks for a file', 'connect-src', '<script>fetch("x")</script>'],
])('prunePolicy lets %s of the site in, and without one nothing (%s)', (_, directive, element) => {
  const given = page(`${directive} 'self';`).replace(/<style.*/, '');
  expect(prunePolicy(given + element)).toBe(
    page(`${directive} 'self'`).replace(/<style.*/, '') + element,
  );
  expect(prunePolicy(given)).toBe(page('').replace(/<style.*/, ''));
});
