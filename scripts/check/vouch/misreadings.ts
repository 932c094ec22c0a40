/** Finds the numbers in prose whose words say something else than what vouches for them: "over 400" for a claim of 400 exactly. */
import type { Modality } from '../../../src/model/claim.ts';
import { findNumbers } from '../../grammar/find-numbers.ts';
import type { NumberMention } from '../../grammar/number-mention.ts';
import type { Passage } from '../passages/passage.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { evaluateCalc } from './evaluate-calc.ts';
import { inWords, isSameMeaning, meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Vouch } from './vouch.ts';

/** `start` is an offset into the passage; `means` is the reading of the words. */
export interface Misreading {
  readonly start: number;
  readonly text: string;
  readonly means: string;
}

const plain: ReadonlySet<Modality> = new Set(['exact', 'range', 'vague']);

/**
 * Takes a passage and one of its vouches. A hedge counts wherever it stands, inside the link or before it;
 * a number that is none of the claim's own, such as a day, is not judged here. Outside prose a bare
 * number may stand for a hedged claim, as on an axis, but no hedge may be wrong.
 */
export function misreadings(
  passage: Passage,
  vouch: Vouch,
  story: StoryRecord,
  mentions: readonly NumberMention[],
): readonly Misreading[] {
  const meanings = meaningsOf(vouch, story);
  if (meanings.length === 0) return [];
  return passage.pieces
    .filter((piece) => piece.vouch === vouch)
    .flatMap((piece) => mentionsIn(passage, piece, mentions))
    .filter(({ modality }) => passage.kind === 'prose' || !plain.has(modality))
    .flatMap((mention) => {
      const meaning = meaningOf(mention);
      const numbers = [meaning.low, meaning.high].filter((end) => end !== null);
      const near = meanings.filter(({ low, high }) =>
        numbers.some((number) => number === low || number === high),
      );
      if (near.length === 0 || near.some((known) => isSameMeaning(known, meaning))) return [];
      return [{ start: mention.start, text: mention.text, means: inWords(meaning) }];
    });
}

function meaningsOf({ claims, calc, count }: Vouch, story: StoryRecord): readonly Meaning[] {
  const stated = claims
    .map((id) => story.claims.get(id)?.claim)
    .filter((claim) => claim !== undefined && claim.kind !== 'date')
    .flatMap((claim) => (claim === undefined ? [] : [meaningOf(claim)]));
  const worked = calc === null ? null : evaluateCalc(calc, (id) => story.claims.get(id)?.claim);
  return count === null && worked !== null && 'meaning' in worked
    ? [...stated, worked.meaning]
    : stated;
}

/** Mentions whose number stands wholly in the piece, hedges around it included; else the piece read alone. */
function mentionsIn(
  { text, language }: Passage,
  piece: { readonly start: number; readonly end: number },
  mentions: readonly NumberMention[],
): readonly NumberMention[] {
  const around = mentions.filter(
    ({ number }) => number.start < piece.end && number.end > piece.start,
  );
  const isWhole = around.every(
    ({ number }) => number.start >= piece.start && number.end <= piece.end,
  );
  if (isWhole) return around;
  return findNumbers(text.slice(piece.start, piece.end), language).map((mention) => ({
    ...mention,
    start: mention.start + piece.start,
  }));
}
