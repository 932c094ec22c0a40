/** Turns article text into MDX that both compilers read as that text and nothing else. */
import type { Paragraph } from 'mdast';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { readBack } from './read-back.ts';
import { readRuns } from './read-runs.ts';
import type { Run } from './run.ts';
import { tidyRuns } from './tidy-runs.ts';

/** UTF-16 code units; well under the 16,000 character references at which one parser fails on a paragraph. */
export const longestParagraph = 4000;

const claimIds = /^[a-z0-9][a-z0-9. -]*$/;

/** From the plainest to the safest; the first that reads back is taken. */
const encodings: readonly ((runs: readonly Run[]) => string)[] = [
  writePlainly,
  // Nothing else escapes a paragraph that begins with `import` or `export`.
  (runs) => writePlainly(runs).replace(/^[a-z]/i, toReference),
  writeReferences,
];

/**
 * Writes one paragraph, reads it back with both compilers, and encodes it harder where that is not what went in.
 *
 * @param runs - the words in order; the words of a claim become `<Num claim="…">`
 * @returns one line of MDX without a line end; empty where nothing printable is left
 * @throws where a paragraph is longer than `longestParagraph`, or no encoding reads back
 */
export function escapeParagraph(runs: readonly Run[]): string {
  const tidy = tidyRuns(runs);
  if (tidy.length === 0) return '';
  const length = tidy.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestParagraph) throw new Error(`invalid paragraph length: ${length}`);
  const ids = tidy.filter(({ claims }) => claims.length > 0).map(toClaimAttribute);
  const wrong = ids.find((id) => !claimIds.test(id));
  if (wrong !== undefined) throw new Error(`invalid claim id: ${wrong}`);
  const written = encodings.map((write) => write(tidy)).find((mdx) => readsAs(mdx, tidy));
  if (written === undefined) throw new Error(`invalid paragraph: ${JSON.stringify(tidy)}`);
  return written;
}

function writePlainly(runs: readonly Run[]): string {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: runs.map((run) =>
      run.claims.length === 0
        ? { type: 'text', value: run.text }
        : {
            type: 'mdxJsxTextElement',
            name: 'Num',
            attributes: [{ type: 'mdxJsxAttribute', name: 'claim', value: toClaimAttribute(run) }],
            children: [{ type: 'text', value: run.text }],
          },
    ),
  };
  return toMarkdown(paragraph, { extensions: [mdxToMarkdown()] }).trimEnd();
}

/** Everything that is no letter, digit or space, and the first letter of each word, as a character reference. */
function writeReferences(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const encoded = run.text.replace(/[^\p{L}\p{N}\p{M} ]|(?<=^| )[^ ]/gu, toReference);
      return run.claims.length === 0
        ? encoded
        : `<Num claim="${toClaimAttribute(run)}">${encoded}</Num>`;
    })
    .join('');
}

function toReference(character: string): string {
  return `&#x${(character.codePointAt(0) ?? 0).toString(16)};`;
}

function toClaimAttribute({ claims }: Run): string {
  return claims.join(' ');
}

/** The paragraph is read twice over, so that what only a pair opens (a fence, a definition and its use) shows too. */
function readsAs(mdx: string, runs: readonly Run[]): boolean {
  if (mdx.includes('\n')) return false;
  const wanted = toKey(runs);
  const trees = readBack(`${mdx}\n\n${mdx}`) ?? [];
  return (
    trees.length > 0 &&
    trees.every(
      (nodes) => nodes.length === 2 && nodes.every((node) => toKey(readRuns(node)) === wanted),
    )
  );
}

function toKey(runs: readonly Run[] | null): string {
  return JSON.stringify(runs?.map((run) => [toClaimAttribute(run), run.text]));
}
