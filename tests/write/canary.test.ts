import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../scripts/build-site.ts';
import { makeContent } from '../../scripts/make-content.ts';
import { readFolder } from './read-folder.ts';

let folder: string;
let marker: string;
let dist: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'canary-'));
  marker = join(folder, 'marker');
  const seeds = join(folder, 'seeds');
  const content = join(folder, 'content');
  await mkdir(join(seeds, 'canary'), { recursive: true });
  for (const [index, payload] of payloads().entries()) {
    const text = `Note of the harbor\n\nMay 4, 2025\n\n${payload}\n\nThe union said ${payload} that ${index + 20} boats sailed on Monday.\n`;
    await writeFile(join(seeds, 'canary', `note-${index}.txt`), text);
  }
  await makeContent({ seeds, content }, () => undefined);
  await buildSite({ content, out: join(folder, 'dist'), base: '/' }, () => Promise.resolve(0));
  dist = await readFolder(join(folder, 'dist'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('no sentence of an article is executed while the site is built', () => {
  expect(existsSync(marker)).toBe(false);
  expect(Reflect.get(globalThis, 'canary')).toBeUndefined();
});

test('no sentence of an article becomes an element or an attribute', () => {
  const pages = Object.entries(dist).filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(payloads().length);
  for (const [path, html] of pages) {
    const found = elementsOf(parse(html)).filter(
      ({ tagName, attrs }) =>
        (tagName === 'iframe' && !isOwnFrame(attrs)) ||
        attrs.some(
          ({ name, value }) =>
            name.startsWith('on') || (/canary\(/.test(value) && name !== 'content'),
        ),
    );
    expect(
      found.map(({ tagName }) => tagName),
      path,
    ).toEqual([]);
  }
});

/** The gallery and the pages of hosts show the story's own embeds, some told their number in the address. */
function isOwnFrame(attrs: readonly { name: string; value: string }[]): boolean {
  const of = (wanted: string): string | undefined =>
    attrs.find(({ name }) => name === wanted)?.value;
  return (
    of('srcdoc') === undefined &&
    /^\/canary\/embed\/[\da-z-]+\/(?:#?\?(?:childId|secret)=\w+)?$/.test(of('src') ?? '')
  );
}

/** Ways to write a file, set a global or load something, each in the words of MDX, HTML or Astro. */
function payloads(): readonly string[] {
  const write = `require("node:fs").writeFileSync(${JSON.stringify(marker)}, "")`;
  const dynamic = `import("node:fs").then((fs) => fs.writeFileSync(${JSON.stringify(marker)}, ""))`;
  return [
    `import fs from "node:fs"; fs.writeFileSync(${JSON.stringify(marker)}, "")`,
    `export const canary = ${dynamic}`,
    `export default () => { globalThis.canary = 1 }`,
    `{globalThis.canary = 1}`,
    `{${dynamic}}`,
    `{(() => { ${write} })()}`,
    `<Num claim={globalThis.canary = 1}>seven</Num>`,
    `<div {...(globalThis.canary = 1)} />`,
    `<script>canary()</script>`,
    `<img src="x" onerror="canary()">`,
    `<svg onload="canary()"></svg>`,
    `<iframe srcdoc="<script>canary()</script>"></iframe>`,
    `[a link](javascript:canary())`,
    `<javascript:canary()>`,
    '```js\ncanary()\n```',
    `--- \nlayout: ${marker}\n---`,
    `</script><script>canary()</script>`,
    `"><img src=x onerror=canary()>`,
    `&lt;script&gt;canary()&lt;/script&gt;`,
    `<style>@import url(//evil.example)</style>`,
  ];
}

type Element = DefaultTreeAdapterMap['element'];

function elementsOf(node: DefaultTreeAdapterMap['node']): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'attrs' in node ? [node, ...children] : children;
}
