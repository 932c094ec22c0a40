/** Finds who speaks each quotation: the cue beside it, or the speaker who went before. */
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** Shorter quotations are words somebody borrowed: they go with their sentence. */
const shortestSpeech = 5;

/**
 * Writes into `spoken` the index of the cue whose speaker says each quotation of `passage`. `cues` are all cues of the
 * passage; `carried` is the cue index that spoke last before it, or -1. Gives the index that speaks on.
 */
export function attributeQuotations(
  passage: Passage,
  cues: readonly Cue[],
  offset: number,
  carried: number,
  spoken: Int32Array,
): number {
  let speaking = carried;
  let cursor = 0;
  for (const quotation of passage.quotations) {
    while (cursor < cues.length && (cues[cursor]?.to ?? 0) < quotation.from - 2) cursor += 1;
    const beside = cueBeside(passage, quotation, cues, cursor);
    const within = spoken[quotation.from] ?? -1;
    const isSpeech = quotation.to - quotation.from - 2 >= shortestSpeech;
    if (beside !== -1) speaking = offset + beside;
    else if (within !== -1) {
      if (isSpeech) speaking = within;
      continue;
    } else if (!isSpeech || !standsAlone(passage, quotation)) continue;
    if (speaking !== -1) spoken.fill(speaking, quotation.from, quotation.to);
  }
  return passage.words.at(-1)?.text === ':' && cues.length > 0
    ? offset + cues.length - 1
    : speaking;
}

/** The cue that a quotation touches: after it ("…” said X", "…” X said") or before it ("X said: “…"). */
function cueBeside(
  passage: Passage,
  quotation: Stretch,
  cues: readonly Cue[],
  start: number,
): number {
  let before = -1;
  for (let index = start; index < cues.length; index += 1) {
    const cue = cues[index];
    if (cue === undefined || cue.from > quotation.to + 1) break;
    if (cue.from >= quotation.to && touches(passage, quotation.to, cue)) return index;
    if (cue.to <= quotation.from && quotation.from - cue.to <= 2) before = index;
  }
  return before;
}

/** Whether nothing but a comma stands between the quotation and the cue, and the cue speaks of what went before. */
function touches({ words }: Passage, end: number, cue: Cue): boolean {
  const between = cue.from > end ? words[end]?.text : ',';
  const cut = words[end - 2]?.text === ',';
  return between === ',' && (cue.order === 'trails' || cut || cue.from > end);
}

/** Whether the quotation is a sentence of its own rather than a part of one. */
function standsAlone(passage: Passage, { from, to }: Stretch): boolean {
  const before = passage.words[from - 1];
  const last = passage.words[to - 2];
  const opens = before === undefined || /[.!?:”"]/.test(before.text);
  return (
    opens ||
    (last !== undefined && /[.!?,]/.test(last.text) && passage.words[from + 1]?.capital === true)
  );
}
