/** Lays the cues of a sentence over its words: which word is said by whom. */
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** Words of an amount with its noun, and what leads to it. */
const longestAmount = 7;

/**
 * Writes into `spoken` (one number a word, -1 for nobody) the index in `cues`, plus `offset`, of the cue that vouches
 * for each word of the sentence. What a cue leads runs to the end of the sentence or to a clause with a speaker of
 * its own; what it trails is the statement before it and what follows it without another cue.
 * Gives for each cue the index of the one in whose words it stands, or -1.
 */
export function attributeSentence(
  passage: Passage,
  sentence: Stretch,
  cues: readonly Cue[],
  offset: number,
  spoken: Int32Array,
): number[] {
  const ends = endsOfContent(sentence, cues);
  const within: number[] = [];
  let open = sentence.from;
  cues.forEach((cue, index) => {
    const id = offset + index;
    if (cue.order === 'owns') {
      within.push(-1);
      spoken.fill(id, cue.from, cue.to);
      return;
    }
    if (cue.order === 'leads') {
      const clause = clauseStart(passage, sentence, cue);
      within.push(clause === null ? (spoken[cue.from] ?? -1) : -1);
      if (clause !== null) spoken.fill(-1, clause, cue.to);
      spoken.fill(id, cue.to, ends[index]);
    } else {
      within.push(spoken[cue.from] ?? -1);
      const own = ownAmount(passage, Math.max(sentence.from, open), cue);
      if (own !== null) spoken.fill(id, own, cue.from);
      fillFree(spoken, id, open, cue.from);
      const tail = tailStart(passage, sentence, cue);
      const next = cues[index + 1];
      if (tail !== null)
        fillFree(spoken, id, tail, next === undefined ? sentence.to : tailEnd(passage, tail, next));
    }
    open = cue.to;
  });
  return within;
}

/** Where an amount begins that a comma cuts off and a phrase right after it gives a source: ", against five according to the agency", or `null`. */
function ownAmount({ words, lexicon }: Passage, floor: number, { from }: Cue): number | null {
  let isAmount = false;
  for (let index = from - 1; index >= Math.max(floor, from - longestAmount); index -= 1) {
    const word = words[index];
    if (word === undefined) return null;
    if (word.text === ',' || word.text === ';') return isAmount ? index + 1 : null;
    isAmount ||= word.kind === 'number' || lexicon.amounts.has(word.lower);
  }
  return null;
}

/** For each cue where the next one takes the word, so that every word is written a bounded number of times. */
function endsOfContent(sentence: Stretch, cues: readonly Cue[]): number[] {
  const ends: number[] = [];
  let end = sentence.to;
  for (const cue of [...cues].reverse()) {
    ends.push(end);
    if (cue.order === 'leads') end = cue.to;
  }
  return ends.reverse();
}

/** Where a statement goes on after the cue that interrupts it, or `null` where only an aside about the speaker follows. */
function tailStart(
  { words, lexicon, quoted }: Passage,
  sentence: Stretch,
  cue: Cue,
): number | null {
  if ((quoted[cue.from - 1] ?? -1) !== -1 || (quoted[cue.from - 2] ?? -1) !== -1) return null;
  for (let index = cue.to; index < sentence.to; index += 1) {
    if (words[index]?.text !== ',' && words[index]?.text !== ';') continue;
    const next = words[index + 1];
    return next === undefined || lexicon.classes.relative.has(next.lower) ? null : index;
  }
  return null;
}

/**
 * Where a statement that goes on from word `tail` ends before the next cue: "40 died, police said, and 50 were hurt,
 * doctors said" leaves what one comma cuts off to the doctors.
 */
function tailEnd({ words }: Passage, tail: number, next: Cue): number {
  if (next.order === 'leads') return next.from;
  for (let index = next.from - 2; index > tail; index -= 1)
    if (words[index]?.text === ',' || words[index]?.text === ';') return index;
  return tail;
}

/** Where a clause with a speaker of its own begins, or `null` where the cue stands inside what another one reports. */
function clauseStart(passage: Passage, sentence: Stretch, cue: Cue): number | null {
  const { words, lexicon } = passage;
  if (cue.speaker === null) return cue.from;
  for (let index = cue.from - 1; index >= Math.max(sentence.from, cue.from - 4); index -= 1) {
    const word = words[index];
    if (word === undefined) return null;
    const { contrast, coordinator } = lexicon.classes;
    if (contrast.has(word.lower) || coordinator.has(word.lower)) return index;
    if (word.text === ';' || word.text === ',') return index;
    // "mientras que": the conjunction goes on.
    const before = words[index - 1]?.lower ?? '';
    if (lexicon.classes.complementizer.has(word.lower) && contrast.has(before)) continue;
    if (!lexicon.classes.adverb.has(word.lower) && !lexicon.classes.time.has(word.lower))
      return null;
  }
  return null;
}

function fillFree(spoken: Int32Array, id: number, from: number, to: number): void {
  for (let index = from; index < to; index += 1) if (spoken[index] === -1) spoken[index] = id;
}
