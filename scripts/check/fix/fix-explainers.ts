/** Links the numbers of explainers that can mean one claim only, and leaves every other byte as it was. */
import { listExplainers } from '../passages/list-explainers.ts';
import type { Tree } from '../read-tree.ts';
import { readRecords } from '../record/read-record.ts';
import { linkTo } from '../record/suggest-claims.ts';
import { places } from '../text/places.ts';
import { linkNumbers } from './link-numbers.ts';

/** One explainer that changes: its path below the root of content/, its bytes, and a line for each link. */
export interface Fixed {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly lines: readonly string[];
}

/** Takes seeds/ and content/ as read; gives the explainers that change. One that is no UTF-8 never does. */
export function fixExplainers({
  content,
  seeds,
}: {
  content: Tree;
  seeds: Tree;
}): readonly Fixed[] {
  return listExplainers(content, readRecords(content, seeds)).flatMap(({ path, mdx, story }) => {
    const links = linkNumbers(mdx, story);
    if (links.length === 0 || mdx.text.includes('\uFFFD')) return [];
    const placeAt = places(mdx.text);
    const text = links.toReversed().reduce((before, { start, end, claim }) => {
      const words = before.slice(start, end);
      return `${before.slice(0, start)}[${words}](claim:${claim.id})${before.slice(end)}`;
    }, mdx.text);
    const lines = links.map(({ start, end, claim }) => {
      const { line, column } = placeAt(start);
      const link = linkTo(claim, mdx.text.slice(start, end), story);
      return `${mdx.file}:${String(line)}:${String(column)} linked ${link}`;
    });
    const mark = startsWithMark(content.files.get(path)) ? '\uFEFF' : '';
    return [{ path, bytes: new TextEncoder().encode(mark + text), lines }];
  });
}

function startsWithMark(bytes: Uint8Array | undefined): boolean {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
