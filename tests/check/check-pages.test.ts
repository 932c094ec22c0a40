import { describe, expect, test } from 'vitest';
import { findings, harbor, inPage } from './harbor.ts';
import { edit } from './load-fixture.ts';

describe('link-resolves', () => {
  test.each([
    [
      'a missing page',
      'href="/harbor-strike/sources/wire/#wire-610-640"',
      'href="/harbor-strike/sources/wir/"',
    ],
    ['a missing place in a page', '/wire/#wire-610-640', '/wire/#wire-610'],
    ['a missing place in its own page', 'href="#claim-wire-400"', 'href="#claim-wire-4"'],
    ['a missing popover', 'popovertarget="card"', 'popovertarget="cards"'],
    ['a missing label', 'aria-labelledby="chart-title"', 'aria-labelledby="chart"'],
    ['a missing style sheet', '/assets/site.css', '/assets/sites.css'],
  ])('%s', (_, from, to) => {
    expect(inPage(from, to).map(({ ruleId }) => ruleId)).toEqual(['link-resolves']);
  });

  test('what an address says to the script of the page it leads to is no place in it', () => {
    const from = 'href="/harbor-strike/sources/wire/#wire-610-640"';
    expect(inPage(from, 'href="/harbor-strike/sources/wire/#?secret=frame00001"')).toEqual([]);
  });

  test('below a base path, addresses begin with it', () => {
    const reasons = findings({}, '/x/').map(({ reason }) => reason);
    expect(reasons).toContain('"/harbor-strike/" leads outside /x/');
  });
});

describe('no-third-party', () => {
  test.each([
    ['a script', '<script src="https://cdn.example/x.js"></script>'],
    ['a script without its hash', '<script>1</script>'],
    ['a style without its hash', '<style>p{}</style>'],
    ['an image', '<img alt="" src="//cdn.example/x.png">'],
    ['an image set', '<img alt="" srcset="/favicon.svg 1x, https://cdn.example/x.png 2x">'],
    ['a style sheet', '<link rel="stylesheet" href="https://cdn.example/x.css">'],
    ['a preload', '<link rel="preconnect" href="https://cdn.example">'],
    ['a handler', '<b onclick="x()">x</b>'],
    ['an inline style', '<b style="color:red">x</b>'],
    ['a script address', '<a href="java&#10;script:x()">x</a>'],
    ['a data address', '<a href="data:text/html,x">x</a>'],
    ['a form', '<form action="https://collect.example/"></form>'],
    ['a frame', '<iframe src="https://video.example/"></iframe>'],
    ['a frame with a page inside', '<iframe srcdoc="<p>x"></iframe>'],
    ['foreign objects', '<svg><foreignObject></foreignObject></svg>'],
    ['a used drawing', '<svg><use href="https://cdn.example/x.svg#a"/></svg>'],
    ['a paint from elsewhere', '<svg><path fill="url(https://cdn.example/x.svg#a)"/></svg>'],
    ['a refresh', '<meta http-equiv="refresh" content="0;url=/">'],
  ])('%s', (_, markup) => {
    const found = inPage('<h1>', `${markup}<h1>`);
    expect(found.map(({ ruleId }) => ruleId)).toContain('no-third-party');
  });

  test('links a reader may follow are no loading', () => {
    expect(inPage('<h1>', '<a href="https://wire.example/">Wire7</a><h1>')).toEqual([]);
    const canonical = '<link rel="canonical" href="https://harbor.example/">';
    expect(inPage('<style>', `${canonical}<style>`)).toEqual([]);
  });

  test.each(['url(https://cdn.example/x.woff2)', 'url("//cdn.example/x")'])(
    'a style: %s',
    (url) => {
      const dist = edit(harbor.dist, 'assets/site.css', 'url(/assets/x.woff2)', url);
      expect(findings({ dist }).map(({ ruleId }) => ruleId)).toEqual(['no-third-party']);
    },
  );
});

describe('mdx-is-inert', () => {
  test('generated MDX holds listed components and no code', () => {
    const path = 'sources/harbor-strike/wire.mdx';
    const content = edit(harbor.content, path, 'Prose with', 'Prose {1 + 1} with');
    expect(findings({ content })).toEqual([
      expect.objectContaining({ file: `content/${path}`, ruleId: 'mdx-is-inert' }),
    ]);
  });
});
