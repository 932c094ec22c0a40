/** Reads reporting verbs in the passive: "5 deaths were reported by X", "it was announced by X that …". */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import type { Content } from './content-after.ts';
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { phraseAfter } from './phrase-after.ts';
import { canSpeak } from './speaker-kind.ts';

/** The cue of a passive at word `index`: its agent speaks. `null` where none is named. */
export function passiveCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  verb: ReportingForm,
  content: Content,
): Cue | null {
  const { words, lexicon } = passage;
  if (!lexicon.classes.agent.has(words[index + 1]?.lower ?? '')) return null;
  const leads = content.kind === 'marked';
  if (!leads && !verb.frames.has('agent')) return null;
  const speaker = phraseAfter(passage, index + 2, sentence.to);
  if (speaker === null || !canSpeak(passage, speaker)) return null;
  return {
    from: index,
    to: leads ? Math.max(content.at, speaker.to) : speaker.to,
    at: index,
    lemma: verb.lemma,
    speaker,
    order: leads ? 'leads' : 'trails',
  };
}
