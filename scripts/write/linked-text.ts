/** Writes text of an article into an explainer, each number a link to its claim. */
import { readBack } from './read-back.ts';
import { escapeParagraph } from './escape-mdx.ts';
import type { Run } from './run.ts';
import { tidyRuns } from './tidy-runs.ts';

/**
 * Gives one line of MDX, or `null` where it does not read back as these words and links.
 *
 * @param runs - the words in order; the words of a claim link to its first id
 * @param before - markup that opens the line, such as `### `
 */
export function linkedText(runs: readonly Run[], before: '' | '### ' = ''): string | null {
  const tidy = tidyRuns(runs);
  const written = tidy.map(({ text, claims: [claim] }) =>
    claim === undefined ? escapeKeepingEnds(text) : `[${escapeKeepingEnds(text)}](claim:${claim})`,
  );
  const mdx = before + written.join('');
  const wanted = tidy.map(({ text, claims: [claim] }) => [
    claim === undefined ? null : `claim:${claim}`,
    text,
  ]);
  const isRead = readBack(mdx)?.every(([node, ...others]) => {
    if (node === undefined || others.length > 0) return false;
    if (node.type !== (before === '' ? 'paragraph' : 'heading')) return false;
    const seen = node.children.map((child) => {
      if (child.type === 'text') return [null, child.value];
      const [inner] = child.type === 'link' ? child.children : [];
      return child.type === 'link' && inner?.type === 'text' ? [child.url, inner.value] : [];
    });
    return JSON.stringify(seen) === JSON.stringify(wanted);
  });
  return isRead === true ? mdx : null;
}

function escapeKeepingEnds(text: string): string {
  const [before = ''] = /^ */.exec(text) ?? [];
  const after = text.length > before.length && text.endsWith(' ') ? ' ' : '';
  return before + escapeParagraph([{ text, claims: [] }]) + after;
}
