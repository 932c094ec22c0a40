/** Finds who says what in an article: reporting verbs, phrases, quotations, and the speakers they carry. */
import type { Article, Span } from '../../src/model/article.ts';
import type { Side } from '../../src/model/claim.ts';
import { speechLexicon } from '../grammar/speech-lexicon.ts';
import { attributeHearsay } from './speakers/attribute-hearsay.ts';
import { attributeQuotations } from './speakers/attribute-quotations.ts';
import { attributeSentence } from './speakers/attribute-sentence.ts';
import type { Cue } from './speakers/cue.ts';
import { withOwner } from './speakers/evidence-owner.ts';
import { findCues } from './speakers/find-cues.ts';
import { findNames } from './speakers/find-names.ts';
import { nameDirectory } from './speakers/name-directory.ts';
import type { NameDirectory } from './speakers/name-directory.ts';
import { nameSpeaker } from './speakers/name-speaker.ts';
import type { Speaker } from './speakers/speaker.ts';
import { spellName } from './speakers/spell-name.ts';
import { toPassages } from './speakers/passage.ts';
import type { Passage } from './speakers/passage.ts';

/** A stretch of text that somebody vouches for; UTF-16 code units into `Article.text`. */
export interface Attribution extends Span {
  /** A name or short description, at most twelve words, pronouns resolved. */
  readonly attributedTo: string;
  readonly side: Side | null;
  /** The reporting word as printed. */
  readonly cue: string;
}

interface Voice {
  readonly speaker: Speaker;
  /** As printed. */
  readonly cue: string;
  readonly lemma: string;
  readonly passage: Passage;
}

/** The attributed stretches of an article, in order; they never overlap. */
export function extractSpeakers(article: Article): Attribution[] {
  const lexicon = speechLexicon(article.source.language);
  const passages = toPassages(article, lexicon);
  const directory = nameDirectory(findNames(passages));
  const voices: (Voice | null)[] = [];
  const history: Speaker[] = [];
  let carried = -1;
  return passages.flatMap((passage) => {
    const offset = voices.length;
    const spoken = new Int32Array(passage.words.length).fill(-1);
    const cues: Cue[] = [];
    for (const sentence of passage.sentences) {
      const found = findCues(passage, sentence);
      const within = attributeSentence(passage, sentence, found, voices.length, spoken);
      found.forEach((cue, index) => {
        const last = voices.at(-1) ?? null;
        const voice = voiceOf(passage, cue, directory, heardBefore(history, cue, last), last);
        const outer = voices[within[index] ?? -1] ?? null;
        voices.push(cue.order === 'leads' ? accountable(voice, outer) : voice);
        if (voice !== null) history.push(voice.speaker);
        if (cue.order === 'trails' && outer?.speaker.side === 'press')
          passOn(spoken, sentence.from, cue.from, within[index] ?? -1, voices.length - 1);
      });
      cues.push(...found);
    }
    carried = attributeQuotations(passage, cues, offset, carried, spoken);
    for (const sentence of passage.sentences) {
      const at = attributeHearsay(passage, sentence, voices.length, spoken);
      if (at !== -1) voices.push(hearsay(passage, at));
    }
    return toAttributions(passage, spoken, voices);
  });
}

function voiceOf(
  passage: Passage,
  cue: Cue,
  directory: NameDirectory,
  history: readonly Speaker[],
  previous: Voice | null,
): Voice | null {
  const named =
    cue.speaker === null
      ? (previous?.speaker ?? null)
      : nameSpeaker(passage, cue.speaker, directory, history);
  if (named === null) return null;
  const speaker =
    previous?.passage === passage
      ? withOwner(passage, cue, named, previous.speaker, previous.lemma)
      : named;
  const printed = passage.words[cue.at]?.text ?? cue.lemma;
  return { speaker, cue: cue.lemma.includes(' ') ? cue.lemma : printed, lemma: cue.lemma, passage };
}

/** Whoever holds a number against that of "the bank" is not the bank. */
function heardBefore(
  history: readonly Speaker[],
  cue: Cue,
  last: Voice | null,
): readonly Speaker[] {
  return cue.order === 'owns' ? history.filter(({ name }) => name !== last?.speaker.name) : history;
}

/** What the press reports with a source of its own is that source's. */
function passOn(spoken: Int32Array, from: number, to: number, outer: number, inner: number): void {
  for (let index = from; index < to; index += 1) if (spoken[index] === outer) spoken[index] = inner;
}

/** Of two speakers, one quoting the other, the one who quotes answers for the number, unless it is the press. */
function accountable(inner: Voice | null, outer: Voice | null): Voice | null {
  return outer === null || outer.speaker.side === 'press' ? inner : outer;
}

function hearsay(passage: Passage, at: number): Voice {
  const lemma = passage.words[at]?.text ?? '';
  const name = `${lemma.toLowerCase()} (${passage.lexicon.unnamed})`;
  const speaker: Speaker = { name, side: null, kind: 'thing' };
  return { speaker, cue: lemma, lemma, passage };
}

function toAttributions(
  passage: Passage,
  spoken: Int32Array,
  voices: readonly (Voice | null)[],
): Attribution[] {
  const found: Attribution[] = [];
  let from = 0;
  while (from < spoken.length) {
    let to = from + 1;
    while (to < spoken.length && spoken[to] === spoken[from]) to += 1;
    const voice = voices[spoken[from] ?? -1];
    const first = passage.words[from];
    const last = passage.words[to - 1];
    if (voice !== undefined && voice !== null && first !== undefined && last !== undefined) {
      const { name, side } = voice.speaker;
      const attributedTo = spellName(name, passage.lexicon, passage.wordCase);
      found.push({ start: first.start, end: last.end, attributedTo, side, cue: voice.cue });
    }
    from = to;
  }
  return found;
}
