/** Takes a minified style sheet apart and puts it together again. */

/** Rewrites the rules of a sheet, those inside groups too; what is left without a body is dropped. */
export function mapBlocks(css: string, rewrite: (rule: Block) => Block): string {
  return blocksOf(css)
    .map((block) =>
      /^@(?:container|media|supports)/.test(block.head)
        ? { head: block.head, body: mapBlocks(block.body, rewrite) }
        : rewrite(block),
    )
    .map(({ head, body }) => (body === '' ? '' : `${head}{${body}}`))
    .join('');
}

/** `selector{declarations}`, or a group of such. */
interface Block {
  readonly head: string;
  readonly body: string;
}

/** Cuts a minified sheet at its outermost braces; none of ours stands in a string. */
export function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) open = index;
      depth += 1;
      continue;
    }
    depth -= 1;
    if (depth > 0) continue;
    blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
    start = index + 1;
  }
  return blocks;
}
