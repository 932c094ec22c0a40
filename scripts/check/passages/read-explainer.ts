/** Reads an explainer's MDX as passages of prose: what its links, block quotes and quotation marks vouch for. */
import type { Nodes } from 'mdast';
import type { StoryRecord } from '../record/story-record.ts';
import { dropEllipses, foldText } from '../text/fold-text.ts';
import { places } from '../text/places.ts';
import { splitFrontMatter } from '../text/split-front-matter.ts';
import { noVouch } from '../vouch/vouch.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { markQuotations, sourceOfQuotation } from './mark-quotations.ts';
import type { Passage, Piece } from './passage.ts';
import { rawOffset } from './raw-offset.ts';
import { textOf } from './read-mdx.ts';
import type { Mdx } from './read-mdx.ts';

interface Run extends Piece {
  readonly from: number;
  readonly raw: string;
}

/** Nodes that run on in a line of prose. */
const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break']);

/** Front matter that is checked as dates, not as prose. */
const dated = new Set(['published', 'updated', 'language']);

/** Gives the passages of an explainer: each line of front matter that holds prose, and each block of the body. */
export function readExplainer(mdx: Mdx, story: StoryRecord): readonly Passage[] {
  const placeAt = places(mdx.text);
  const passages: Passage[] = [...frontMatterPassages(mdx, story)];
  let text = '';
  let runs: Run[] = [];

  const flush = (): void => {
    if (/\S/u.test(text)) {
      const whole = { text, runs };
      const pieces = markQuotations(text, runs, story);
      passages.push({
        ...{ file: mdx.file, text, language: story.language, story, pieces, kind: 'text' },
        placeAt: (offset) => {
          const run = whole.runs.find(({ start, end }) => offset >= start && offset < end);
          if (run === undefined) return placeAt(whole.runs[0]?.from ?? 0);
          const own = whole.text.slice(run.start, run.end);
          return placeAt(run.from + rawOffset(run.raw, own, offset - run.start));
        },
      });
    }
    text = '';
    runs = [];
  };

  const add = (value: string, node: Nodes, vouch: Vouch | null): void => {
    const from = node.position?.start.offset ?? 0;
    const raw = mdx.text.slice(from, node.position?.end.offset ?? from);
    runs.push({ start: text.length, end: text.length + value.length, vouch, from, raw });
    text += value;
  };

  const visit = (node: Nodes, vouch: Vouch | null): void => {
    if (node.type === 'yaml') return;
    const own = vouchOfNode(node, story) ?? vouch;
    const isInline = inline.has(node.type);
    if (!isInline) flush();
    if (node.type === 'break') add('\n', node, own);
    else if (node.type === 'image') add(node.alt ?? '', node, null);
    else if (isProse(node)) add(node.value, node, own);
    if ('title' in node && typeof node.title === 'string') add(` ${node.title} `, node, null);
    if ('children' in node) for (const child of node.children) visit(child, own);
    if (!isInline) flush();
  };
  visit(mdx.tree, null);
  return passages;
}

/** Reads `claim:`, `calc:` and `count:` addresses; `null` for any other. */
function vouchOfLink(url: string): Vouch | null {
  const match = /^(?<kind>claim|calc|count):(?<named>.*)$/su.exec(decode(url));
  const named = (match?.groups?.['named'] ?? '').trim();
  switch (match?.groups?.['kind']) {
    case 'claim':
      return { ...noVouch, claims: named.split(/[\s,]+/u) };
    case 'calc':
      return { ...noVouch, calc: named };
    case 'count':
      return { ...noVouch, count: named };
    default:
      return null;
  }
}

/** A link vouches by its address, a block quote by being a source's own words. */
function vouchOfNode(node: Nodes, story: StoryRecord): Vouch | null {
  if (node.type === 'link') return vouchOfLink(node.url);
  if (node.type !== 'blockquote') return null;
  const source = sourceOfQuotation(dropEllipses(foldText(textOf(node))), story);
  return source === null ? null : { ...noVouch, quote: source };
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function isProse(node: Nodes): node is Nodes & { readonly value: string } {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
}

function frontMatterPassages(mdx: Mdx, story: StoryRecord): readonly Passage[] {
  const { data, dataStart } = splitFrontMatter(mdx.text);
  const placeAt = places(mdx.text);
  let key = '';
  let from = dataStart;
  return data.split('\n').flatMap((line): readonly Passage[] => {
    const start = from;
    from += line.length + 1;
    key = /^([\w-]{1,60}):/u.exec(line)?.[1] ?? key;
    if (dated.has(key) || line.trimStart().startsWith('#')) return [];
    return [
      {
        ...{ file: mdx.file, text: line, language: story.language, story, kind: 'text' },
        pieces: [{ start: 0, end: line.length, vouch: null }],
        placeAt: (offset) => placeAt(start + offset),
      },
    ];
  });
}
