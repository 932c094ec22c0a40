/** Finds the verbatim quotations in a passage of prose: a source vouches for the numbers in them. */
import type { StoryRecord } from '../record/story-record.ts';
import { foldText } from '../text/fold-text.ts';
import { noVouch } from '../vouch/vouch.ts';
import type { Vouch } from '../vouch/vouch.ts';
import type { Piece } from './passage.ts';

const quoted = /“([^“”]{1,2000})”|"([^"]{1,2000})"|«([^«»]{1,2000})»/gu;

/** A stretch in quotation marks; UTF-16 offsets of what stands between them. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gives what stands between quotation marks, in order. */
export function quotationsOf(text: string): readonly Quotation[] {
  return [...text.matchAll(quoted)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
    text: match[0].slice(1, -1),
  }));
}

/** Tells whether a text is a slice of one of the story's seeds, and names that source; `null` where it is not. */
export function sourceOfQuotation(text: string, story: StoryRecord): string | null {
  const printed = straighten(foldText(text)).replace(/[,.]$/u, '');
  if (printed === '') return null;
  for (const [id, source] of story.sources) {
    if (source.text !== null && foldedSeed(source.text).includes(printed)) return id;
  }
  return null;
}

/** Splits the pieces of a passage where a verbatim quotation begins or ends; what vouches already goes on doing so. */
export function markQuotations(
  text: string,
  pieces: readonly Piece[],
  story: StoryRecord,
): readonly Piece[] {
  const marks = quotationsOf(text).flatMap(({ start, end, text: words }) => {
    const source = sourceOfQuotation(words, story);
    const vouch: Vouch | null = source === null ? null : { ...noVouch, quote: source };
    return vouch === null ? [] : [{ start, end, vouch }];
  });
  if (marks.length === 0) return pieces;
  return pieces.flatMap((piece) => {
    if (piece.vouch !== null) return [piece];
    const cuts = marks.flatMap(({ start, end }) => [start, end]);
    const edges = [
      piece.start,
      ...cuts.filter((cut) => cut > piece.start && cut < piece.end),
      piece.end,
    ];
    return edges.slice(1).map((end, index) => {
      const start = edges[index] ?? piece.start;
      const mark = marks.find((known) => known.start <= start && known.end >= end);
      return { ...piece, start, end, vouch: mark?.vouch ?? null };
    });
  });
}

const folded = new Map<string, string>();

function foldedSeed(text: string): string {
  const known = folded.get(text) ?? straighten(foldText(text));
  folded.set(text, known);
  return known;
}

/** House style sets quotation marks and apostrophes its own way; nothing else may differ. */
function straighten(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”«»]/gu, '"');
}
