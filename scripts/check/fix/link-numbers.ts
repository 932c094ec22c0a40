/** Finds the bare numbers of an explainer that can mean one claim of the story only. */
import type { Nodes } from 'mdast';
import type { Claim } from '../../../src/model/claim.ts';
import { findNumbers } from '../../grammar/find-numbers.ts';
import type { NumberMention } from '../../grammar/number-mention.ts';
import type { Place } from '../finding.ts';
import type { Passage } from '../passages/passage.ts';
import { readExplainer } from '../passages/read-explainer.ts';
import type { Mdx } from '../passages/read-mdx.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { isInDate } from '../record/suggest-claims.ts';
import { isName } from '../text/is-name.ts';
import { numbersOf } from '../text/numbers-of.ts';

/** UTF-16 offsets into the file: the words to link, hedge and unit included. */
export interface Link {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the links to make, in order. A number is linked where it stands bare, in one run of plain prose,
 * written as it reads, and where exactly one claim has its value, hedge, modality, kind and unit.
 * Days and years are never linked: which date they mean is for the writer to say.
 */
export function linkNumbers(mdx: Mdx, story: StoryRecord): readonly Link[] {
  const prose = proseOf(mdx.tree);
  const starts = [0, ...[...mdx.text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const offsetOf = ({ line, column }: Place): number => (starts[line - 1] ?? 0) + column - 1;
  return readExplainer(mdx, story).flatMap((passage) =>
    bareMentions(passage).flatMap((mention): readonly Link[] => {
      const start = offsetOf(passage.placeAt(mention.start));
      const end = start + mention.text.length;
      const [claim, ...others] = candidatesOf(mention, story);
      const isPlain = prose.some((run) => run.start <= start && run.end >= end);
      const isAsRead = mdx.text.slice(start, end) === mention.text;
      // Either mark would turn the link into something else.
      const isMarked = /[!\\]/u.test(mdx.text.charAt(start - 1));
      if (claim === undefined || others.length > 0) return [];
      return isPlain && isAsRead && !isMarked ? [{ start, end, claim }] : [];
    }),
  );
}

function candidatesOf(mention: NumberMention, story: StoryRecord): readonly Claim[] {
  const { value, low, high, modality, kind, unit } = mention;
  return [...story.claims.values()]
    .map(({ claim }) => claim)
    .filter((claim) => claim.value === value && claim.low === low && claim.high === high)
    .filter((claim) => claim.modality === modality && claim.kind === kind)
    .filter((claim) => unit === null || claim.unit === unit);
}

/** Number expressions that the grammar is sure of and nothing vouches for, in any part. */
function bareMentions(passage: Passage): readonly NumberMention[] {
  const mentions = findNumbers(passage.text, passage.language);
  const numbers = numbersOf(passage.text, passage.language, mentions);
  return mentions.filter((mention) => {
    const own = numbers.filter((number) => isOver(number, mention));
    const isBare = passage.pieces.every((piece) => !isOver(piece, mention) || piece.vouch === null);
    return (
      isBare &&
      own.length > 0 &&
      mention.flags.length === 0 &&
      own.every((number) => !isName(passage, number) && !isInDate(number, passage))
    );
  });
}

function isOver(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}

/** Where the text nodes stand that may hold a link: not in a link, and no code. */
function proseOf(node: Nodes): readonly Span[] {
  if (node.type === 'link' || node.type === 'linkReference') return [];
  if ('children' in node) return node.children.flatMap((child) => proseOf(child));
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return node.type === 'text' && start !== undefined && end !== undefined ? [{ start, end }] : [];
}
