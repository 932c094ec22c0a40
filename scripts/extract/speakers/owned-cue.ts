/** Reads whose a number is in the clause that hangs on it: "the 60 million the firm announced", "los 120 que anunció el Gobierno". */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import type { Content } from './content-after.ts';
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import { phraseAfter } from './phrase-after.ts';
import { isPronoun } from './phrase-words.ts';
import { canSpeak } from './speaker-kind.ts';
import type { Stretch } from './stretch.ts';

/** Words from an amount to the clause that says whose it is, and words of its subject. */
const longestNoun = 4;
const longestSubject = 7;

/**
 * The cue of a reporting verb at word `index`, its group beginning at `from`, where all it reports is an amount that a
 * definite word opens; else `null`. Nothing is sought before word `floor`.
 */
export function ownedCue(
  passage: Passage,
  { index, from, floor }: Readonly<Record<'index' | 'from' | 'floor', number>>,
  verb: ReportingForm,
  content: Content['kind'],
): Cue | null {
  if (!verb.frames.has('object') && !verb.frames.has('figure')) return null;
  const found =
    content === 'none'
      ? subjectFirst(passage, from, floor)
      : content === 'bare'
        ? verbFirst(passage, index, from, floor)
        : null;
  if (found === null || !canSpeak(passage, found.speaker)) return null;
  const to = Math.max(index + 1, found.speaker.to);
  return { ...found, to, at: index, lemma: verb.lemma, order: 'owns' };
}

type Found = Pick<Cue, 'from'> & { readonly speaker: Stretch };

/** "the 60 million doses (that) the firm announced". */
function subjectFirst(passage: Passage, end: number, floor: number): Found | null {
  const { words, lexicon } = passage;
  for (let at = end - 1; at > Math.max(floor, end - longestSubject); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') return null;
    const opens =
      lexicon.classes.determiner.has(word.lower) || isPronoun(lexicon, word) || word.capital;
    if (!opens || words[at - 1]?.capital === true) continue;
    const from = amountBefore(passage, at, floor);
    if (from !== null) return { from, speaker: { from: at, to: end } };
  }
  return null;
}

/** "los 120 que anunció el Gobierno". */
function verbFirst(passage: Passage, index: number, end: number, floor: number): Found | null {
  const { words, lexicon } = passage;
  const { relative, complementizer } = lexicon.classes;
  const link = words[end - 1]?.lower ?? '';
  if (!relative.has(link) || !complementizer.has(link)) return null;
  const from = amountBefore(passage, end, floor);
  const speaker = phraseAfter(passage, index + 1, passage.words.length);
  return from === null || speaker === null ? null : { from, speaker };
}

/** Where an amount that ends before word `end` opens with "the" or its like, or `null`. */
function amountBefore(passage: Passage, end: number, floor: number): number | null {
  const { words, lexicon } = passage;
  const { relative, definite, thingOwner } = lexicon.classes;
  let at = end - 1;
  if (relative.has(words[at]?.lower ?? '')) at -= 1;
  const limit = Math.max(floor, at - longestNoun);
  while (at > limit && !isAmountWord(passage, at)) {
    if (words[at]?.kind !== 'word' || definite.has(words[at]?.lower ?? '')) return null;
    at -= 1;
  }
  if (!isAmountWord(passage, at)) return null;
  while (at > limit && (isAmountWord(passage, at - 1) || isCurrency(words[at - 1]?.text))) at -= 1;
  const before = words[at - 1]?.lower ?? '';
  return definite.has(before) || thingOwner.has(before) ? at - 1 : null;
}

function isAmountWord({ words, lexicon }: Passage, at: number): boolean {
  const word = words[at];
  return word?.kind === 'number' || lexicon.amounts.has(word?.lower ?? '');
}

function isCurrency(text: string | undefined): boolean {
  return /^\p{Sc}$/u.test(text ?? '');
}
