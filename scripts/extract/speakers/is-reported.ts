/** Decides whether subject, verb and what follows go together as somebody saying something. */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import type { Content } from './content-after.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { canSpeak, isThing } from './speaker-kind.ts';

const clauseReach = 14;

/** Whether `speaker` with `verb` vouches for the content. */
export function isReported(
  passage: Passage,
  verb: ReportingForm,
  speaker: Stretch,
  content: Content,
): boolean {
  switch (content.kind) {
    case 'none':
      return false;
    case 'quotation':
    case 'appeal':
    case 'figure':
      return canSpeak(passage, speaker);
    case 'marked':
      if (canSpeak(passage, speaker)) return true;
      return (
        isThing(passage, speaker) || !(verb.frames.has('speech') || isNounLike(passage, content))
      );
    case 'infinitive':
      return verb.frames.has('infinitive') && canSpeak(passage, speaker);
    case 'bare':
      if (verb.frames.has('speech')) return false;
      if (isThing(passage, speaker)) return true;
      if (!canSpeak(passage, speaker)) return false;
      return verb.frames.has('object') || hasClause(passage, content.at);
  }
}

/** "emissions rules that …": between two nouns and "that" such a form is a noun itself. */
function isNounLike({ words, lexicon }: Passage, { at }: Content): boolean {
  return lexicon.classes.nounLike.has(words[at - 2]?.lower ?? '');
}

/** Whether a finite verb shows that a clause begins at word `at`, "that" left out. */
export function hasClause(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  for (let index = at; index < at + clauseReach; index += 1) {
    const word = words[index];
    if (word === undefined || word.text === ',' || word.text === ';') return false;
    if (lexicon.classes.auxiliary.has(word.lower) || lexicon.classes.finite.has(word.lower))
      return true;
    if (index > at && (lexicon.verbs.get(word.lower)?.past === true || isPast(passage, word)))
      return true;
  }
  return false;
}

function isPast({ lexicon }: Passage, { capital, lower }: Word): boolean {
  const form = capital ? undefined : lexicon.lemma(lower)?.form;
  return form === 'past' || form === 'pastOrParticiple';
}
