import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeReport } from '../../scripts/desk/report.ts';
import { toPage } from '../../scripts/desk/to-page.ts';
import { toText } from '../../scripts/desk/to-text.ts';
import { claimOf, sourceOf, viewOf } from './market-story.ts';

describe('the text', () => {
  test('gives the counts first, then each item with its file and line', () => {
    const sources = [sourceOf('post', { url: null })];
    const claims = [claimOf('post-30', '30 stalls')];
    expect(toText(makeReport(viewOf({ sources, claims }, '[30](claim:post-30) stalls')))).toBe(
      `market-fire
1 source, 1 claim, 1 measure, 0 disagreements; the explainer cites 1 claim.
Explainer: fire.mdx

  0  Citations that no longer exist
  0  Disagreements without a word of explanation
  0  Slips
  1  Numbers only one source has
  0  Claims the reading was unsure of
  0  Undated claims
  0  Names taken for one speaker
  1  Sources without address or publisher
  0  Articles left out


Numbers only one source has (1)
Nobody else bears them out. Find a second source, or say in the text who gives the number.

  Cited in the explainer
    seeds/market-fire/post.txt:3  “30 stalls”, the brigade (stalls burned)  claim:post-30


Sources without address or publisher (1)
The reader cannot look them up. Give what you know under sources in desk.yaml, with a why.

    seeds/market-fire/post.txt:1  Market fire: no address

  For desk.yaml:
    sources:
      "post.txt":
        url:
        why:
`,
    );
  });

  test('names a file once for all of its items, and leaves long lists to the page', () => {
    const claims = Array.from({ length: 24 }, (_, index) =>
      claimOf(`post-${index}`, '30 stalls', { value: index, attributedTo: null }),
    );
    const report = makeReport(viewOf({ claims }));
    const text = toText(report);
    expect(text).toContain(
      [
        '  On charts or in the ledger only',
        '    seeds/market-fire/post.txt',
        '         3  “30 stalls”, no speaker named (stalls burned)  claim:post-0',
      ].join('\n'),
    );
    expect(text).toContain('\n    … and 4 more, on the page\n');
    expect(text).not.toContain('claim:post-20');
    expect(toPage(report)).toContain('claim:post-20');
  });

  test('gives lines of desk.yaml that are YAML whatever the file is called', () => {
    const sources = [sourceOf('post', { file: 'a: #b.txt', url: null, publisher: null })];
    const { sections } = makeReport(viewOf({ sources, claims: [] }));
    const paste = sections.find(({ id }) => id === 'nameless-sources')?.paste ?? [];
    expect(parse(paste.join('\n'))).toEqual({
      sources: { 'a: #b.txt': { publisher: null, url: null, why: null } },
    });
  });

  test('says where there is no explainer', () => {
    expect(toText(makeReport(viewOf()))).toContain('There is no explainer yet');
  });
});

describe('hostile words', () => {
  const title = '\u001B[2J\u202Egone\n<script>alert(1)</script>\u009B1m';
  const report = makeReport(viewOf({ sources: [sourceOf('post', { title, url: null })] }));

  test('cannot steer a terminal', () => {
    const text = toText(report);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('  [2Jgone <script>alert(1)</script> 1m: no address\n');
  });

  test('are text on the page', () => {
    const page = toPage(report);
    expect(page).not.toContain('<script');
    expect(page).toContain('[2Jgone &#x3C;script>alert(1)&#x3C;/script> 1m: no address');
  });
});

test('the page links each count to its section and asks not to be indexed', () => {
  const page = toPage(makeReport(viewOf()));
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain(
    '<td>1</td><td><a href="#lone-numbers">Numbers only one source has</a></td>',
  );
  expect(page).toContain('<section id="lone-numbers">');
  expect(page).not.toContain('href="#slips"');
});
