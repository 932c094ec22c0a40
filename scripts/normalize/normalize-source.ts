/** Turns a decoded file into an article: metadata, blocks with roles, sentences with offsets. */
import type { Article, Block, RawSource, Sentence } from '../../src/model/article.ts';
import type { Source } from '../../src/model/source.ts';
import { describePage } from './describe-page.ts';
import { findPublished } from './find-published.ts';
import type { Page } from './find-published.ts';
import { readFileName } from './published/read-file-name.ts';
import { splitSentences } from './split-sentences.ts';

/** What the desk states about a source that its file lacks or has wrong. */
export type SourceDesk = Partial<
  Pick<Source, 'title' | 'publisher' | 'url' | 'published' | 'language'>
>;

/** Takes a decoded file, the id its source goes by and what the desk says of it; gives the article. */
export function normalizeSource(raw: RawSource, id: string, desk: SourceDesk = {}): Article {
  const { text, file, sha256 } = raw;
  const page = describePage(text);
  const language = desk.language ?? page.language;
  const { blocks } = page;
  const sentences = blocks.flatMap((block, at) => splitBlock(text, block, at, language));
  const url = desk.url ?? page.url;
  const source: Source = {
    id,
    file,
    title: desk.title ?? page.title,
    publisher: desk.publisher ?? page.publisher,
    url,
    published:
      desk.published ?? findDay({ text, blocks, sentences, language, url: page.url }, file),
    language,
    sha256,
    copyOf: null,
  };
  return { source, text, blocks, sentences };
}

/** The day the page states; else that of the file's name, unless the text tells of later days. */
function findDay(page: Page, file: string): Source['published'] {
  const found = findPublished(page);
  if (found !== null && found.how !== 'inferred') return found;
  const named = readFileName(file);
  return named !== null && (found === null || named.date >= found.date) ? named : found;
}

function splitBlock(text: string, block: Block, at: number, language: string): readonly Sentence[] {
  const { start, end, role } = block;
  if (role === 'boilerplate') return [];
  const spans =
    role === 'body' || role === 'subtitle'
      ? splitSentences(text.slice(start, end), language)
      : [{ start: 0, end: text.slice(start, end).trimEnd().length }];
  return spans.map((span) => ({
    start: start + span.start,
    end: start + span.end,
    block: at,
    role,
  }));
}
