/** Writes a stretch of an article as MDX: inert text, each number marked with its claims. */
import type { Article, Span } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { escapeParagraph, longestParagraph } from './escape-mdx.ts';
import { markClaims } from './mark-claims.ts';
import type { Run } from './run.ts';

/**
 * Gives the paragraphs of a stretch, usually one; empty where nothing printable stands there.
 *
 * @param article - where the stretch is
 * @param span - UTF-16 code units into `article.text`
 * @param claims - of any source
 */
export function toPassage(
  article: Article,
  span: Span,
  claims: readonly Claim[],
): readonly string[] {
  const own = claims.filter(({ source }) => source === article.source.id);
  return splitRuns(markClaims(article.text, span, own))
    .map(escapeParagraph)
    .filter((mdx) => mdx !== '');
}

function splitRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const paragraphs: Run[][] = [[]];
  let length = 0;
  for (const { text, claims } of runs.flatMap(cutRun)) {
    if (length + text.length > longestParagraph) {
      paragraphs.push([]);
      length = 0;
    }
    paragraphs.at(-1)?.push({ text, claims });
    length += text.length;
  }
  return paragraphs;
}

/** Pieces of at most the length of a paragraph, cut behind a space where there is one. */
function cutRun({ text, claims }: Run): readonly Run[] {
  const pieces: Run[] = [];
  let rest = text;
  while (rest.length > longestParagraph) {
    const space = rest.lastIndexOf(' ', longestParagraph - 1);
    const end = space > longestParagraph / 2 ? space + 1 : longestParagraph;
    pieces.push({ text: rest.slice(0, end), claims });
    rest = rest.slice(end);
  }
  return [...pieces, { text: rest, claims }];
}
