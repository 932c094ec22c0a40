/** Reads what a page says about itself: its blocks, language, title, publisher, address and author. */
import type { Block } from '../../src/model/article.ts';
import { languages } from '../grammar/languages/languages.ts';
import { assignRoles } from './assign-roles.ts';
import { detectLanguage } from './detect-language.ts';
import { findImprint, type Imprint } from './find-publisher.ts';
import { splitParagraphs } from './split-paragraphs.ts';

export interface Page extends Imprint {
  readonly blocks: readonly Block[];
  /** BCP 47; `und` where it does not show. */
  readonly language: string;
  /** A slice of the text: the headline, or the start of the first paragraph where there is none. */
  readonly title: string;
}

const longestTitle = 120;
const shortestTitle = 30;

const small = new Set(languages.flatMap(({ stopWords }) => stopWords.split(' ')));

/** Takes a decoded text; gives what it says about itself. */
export function describePage(text: string): Page {
  const blocks = assignRoles(splitParagraphs(text));
  const body = blocks.filter(({ role }) => role === 'body');
  return {
    blocks,
    language: detectLanguage(body.map(({ start, end }) => text.slice(start, end)).join('\n')),
    title: findTitle(text, blocks),
    ...findImprint(text, blocks),
  };
}

function findTitle(text: string, blocks: readonly Block[]): string {
  const block = ['title', 'subtitle', 'heading', 'body', 'header', 'boilerplate']
    .map((wanted) => blocks.find(({ role }) => role === wanted))
    .find((found) => found !== undefined);
  if (block === undefined) return '';
  const line = text.slice(block.start, block.end).split(/[\n\r]/)[0] ?? '';
  return block.role === 'title' ? line : cutLine(line);
}

/** No line ends on "of the". */
function dropSmall(words: readonly string[]): string {
  const last = words.findLastIndex((word) => !small.has(word.toLowerCase()));
  return words.slice(0, last + 1).join(' ');
}

/** A sentence where it is short, else what of it ends with a clause. */
function cutLine(line: string): string {
  if (line.length <= longestTitle) return line;
  const head = line.slice(0, longestTitle + 1);
  const ends = [...head.matchAll(/[.!?…]["”»]?(?=\s+["“«]?\p{Lu})|[,;:](?=\s)|(?=\s[–—-]\s)/gu)];
  const end = ends.findLast(({ index }) => index >= shortestTitle)?.index;
  return end === undefined
    ? dropSmall(head.split(' ').slice(0, -1)) || line.slice(0, longestTitle)
    : line.slice(0, end);
}
