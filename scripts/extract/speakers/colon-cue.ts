/** Reads sentences that end in a colon: who acts in them speaks in the quotation that follows. */
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canSpeak } from './speaker-kind.ts';

/** The cue of a sentence that ends in a colon, with its subject as speaker, or `null`. */
export function colonCue(passage: Passage, sentence: Stretch): Cue | null {
  const at = sentence.to - 1;
  if (passage.words[at]?.text !== ':') return null;
  const speaker = sentenceSubject(passage, sentence);
  if (speaker === null || !canSpeak(passage, speaker)) return null;
  return { from: sentence.from, to: sentence.to, at, lemma: ':', speaker, order: 'leads' };
}
