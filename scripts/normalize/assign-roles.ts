/** Gives each paragraph of a saved page its role: title, date line, body, or part of the page's frame. */
import type { Block, BlockRole } from '../../src/model/article.ts';
import { matchByline } from './match-byline.ts';
import { matchCreditLine, matchKindLine } from './match-credit-line.ts';
import { matchDateLine, matchGluedDate } from './match-date-line.ts';
import { matchFrame } from './match-frame.ts';
import { isOutlet } from './match-name.ts';
import { measureDateline } from './measure-dateline.ts';
import type { Paragraph } from './split-paragraphs.ts';

type Marked = Paragraph & { readonly role: BlockRole | null };

/** Takes the paragraphs of a page in order; gives blocks with roles. A dateline becomes a block before its paragraph. */
export function assignRoles(paragraphs: readonly Paragraph[]): readonly Block[] {
  const framed = markMasthead(markRepeats(markArchive(markFrame(paragraphs))));
  return markArticle(framed);
}

/**
 * Marks what the tables know: the frame, with the links after a list's heading and all after a tail. Two paragraphs
 * must stand before a tail that prose follows: "Comments" below a headline is a button.
 */
function markFrame(paragraphs: readonly Paragraph[]): readonly Marked[] {
  const front = measureFrontMatter(paragraphs);
  const prose = paragraphs.map(isProse);
  const lastProse = prose.lastIndexOf(true);
  const firstProse = prose.indexOf(true);
  const secondProse = prose.indexOf(true, firstProse + 1);
  let within: 'list' | 'tail' | null = null;
  return paragraphs.map((paragraph, at) => {
    if (at < front) return { ...paragraph, role: 'boilerplate' };
    const frame = matchFrame(paragraph.text);
    const isEnd = at > lastProse || (secondProse >= 0 && at > secondProse);
    if (frame === 'tail' && isEnd && at > firstProse) within = 'tail';
    else if (frame === 'list' && within === null) within = 'list';
    else if (within === 'list' && (prose[at] ?? false)) within = null;
    if (frame !== null || within !== null) return { ...paragraph, role: 'boilerplate' };
    const isHead = firstProse < 0 || at < firstProse;
    return { ...paragraph, role: matchHeader(paragraph.text, isHead, at > 0) };
  });
}

/** Markdown's marks around a line set in italics or bold. */
const emphasis = /^[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/g;

function matchHeader(printed: string, isHead: boolean, isBelow: boolean): BlockRole | null {
  const line = printed.replace(emphasis, '');
  if (matchDateLine(line) !== null) return 'header';
  if (isHead && (matchByline(line) !== null || matchCreditLine(line))) return 'header';
  if (isHead && isBelow && matchKindLine(line)) return 'header';
  return matchGluedDate(line) > 0 ? 'boilerplate' : null;
}

/** Takes the paragraphs; gives how many of them are YAML or other front matter between two rules. */
function measureFrontMatter(paragraphs: readonly Paragraph[]): number {
  if (!/^---[a-z]{0,6}$/.test(paragraphs[0]?.text ?? '')) return 0;
  const end = paragraphs.slice(1, 60).findIndex(({ text }) => text === '---');
  return end < 0 ? 0 : end + 2;
}

/** Prose ends like a sentence and is longer than a headline. */
function isProse({ text }: Paragraph): boolean {
  return text.length > 80 && /[.!?…]["'”’»)\]]{0,3}(?:\s*\[\d+\])?$/.test(text);
}

/** Dates one below the other that do not say what they are belong to an archive's list. */
function markArchive(paragraphs: readonly Marked[]): readonly Marked[] {
  const isPlain = (paragraph: Marked | undefined) =>
    paragraph?.role === 'header' && matchDateLine(paragraph.text) === 'plain';
  return paragraphs.map((paragraph, at) =>
    isPlain(paragraph) && (isPlain(paragraphs[at - 1]) || isPlain(paragraphs[at + 1]))
      ? { ...paragraph, role: 'boilerplate' }
      : paragraph,
  );
}

/** A page prints its headline, byline and teaser again; the fuller text stays, and of equals the first. */
function markRepeats(paragraphs: readonly Marked[]): readonly Marked[] {
  const seen = new Set<string>();
  const names = new Set(paragraphs.flatMap(({ text }) => matchByline(text) ?? []));
  return paragraphs.map((paragraph, at) => {
    const { text, role } = paragraph;
    if (role !== null) return paragraph;
    const repeats = seen.has(text) || names.has(text.replace(/^[^\p{L}\p{N}]+/u, ''));
    seen.add(text);
    return repeats || isTeaser(text, paragraphs.slice(at + 1, at + 9))
      ? { ...paragraph, role: 'boilerplate' }
      : paragraph;
  });
}

/** The name of a newspaper above a headline or below it; alone it is the headline. */
function markMasthead(paragraphs: readonly Marked[]): readonly Marked[] {
  const prose = paragraphs.findIndex((one) => one.role === null && isProse(one));
  const head = paragraphs.slice(0, Math.max(prose, 0)).filter(({ role }) => role === null);
  const outlets = new Set(head.filter(({ text }) => isOutlet(text)));
  if (!head.some((one) => !outlets.has(one) && isTitle(one))) return paragraphs;
  return paragraphs.map((one) => (outlets.has(one) ? { ...one, role: 'header' } : one));
}

/** A line cut short with an ellipsis whose full text follows. */
function isTeaser(text: string, later: readonly Marked[]): boolean {
  if (!/(?:\.{3}|…)$/.test(text)) return false;
  const start = text.slice(0, text.endsWith('…') ? -1 : -3).trimEnd();
  return start.length > 20 && later.some((other) => other.text.startsWith(start));
}

/** Names the first line that reads like a headline the title, and tells the rest apart by shape. */
function markArticle(paragraphs: readonly Marked[]): readonly Block[] {
  const open = paragraphs.flatMap(({ role }, at) => (role === null ? [at] : []));
  const [first, second, third] = open;
  const hasTitle = first !== undefined && second !== undefined && isTitle(paragraphs[first]);
  const last = open.at(-1);
  return paragraphs.flatMap(({ start, end, role, text }, at): readonly Block[] => {
    if (role !== null) return [{ start, end, role }];
    const inner = start + measureHashes(text);
    if (hasTitle && at === first) return [{ start: inner, end, role: 'title' }];
    if (hasTitle && at === second && isSubtitle(text, open.length)) {
      return [{ start, end, role: 'subtitle' }];
    }
    if (at !== last && isHeading(text)) return [{ start: inner, end, role: 'heading' }];
    const opens = at === first || at === second || at === third;
    return cutDateline({ start, end, role: 'body' }, opens ? measureDateline(text) : 0);
  });
}

/** Only the first paragraphs of an article carry a dateline. */
function cutDateline(body: Block, length: number): readonly Block[] {
  const cut = body.start + length;
  if (length === 0 || cut >= body.end) return [body];
  return [
    { start: body.start, end: cut, role: 'dateline' },
    { ...body, start: cut },
  ];
}

/** Markdown's marks before a heading. */
function measureHashes(text: string): number {
  return /^#{1,6}\s+/.exec(text)?.[0].length ?? 0;
}

function isTitle(paragraph: Marked | undefined): boolean {
  const text = paragraph?.text ?? '';
  if (text.length > 220) return false;
  return !/[.…;,]["'”’»]?$/.test(text) || (text.length < 160 && isTitleCase(text));
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return (
    words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 4 > words.length * 3
  );
}

/** One short sentence between headline and text. */
function isSubtitle(text: string, paragraphs: number): boolean {
  const sentences = text.match(/[.!?]["'”’»]?(?=\s|$)/g)?.length ?? 0;
  return paragraphs > 3 && text.length <= 200 && sentences <= 1 && measureDateline(text) === 0;
}

function isHeading(text: string): boolean {
  return (
    text.length <= 90 &&
    !/[.!?…:;,]["'”’»)]{0,2}$/.test(text) &&
    !/^(?:[•*·–-]\s|\p{Ll})/u.test(text) &&
    /\p{L}/u.test(text)
  );
}
