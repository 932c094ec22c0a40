/** Finds the words that say who speaks: reporting verbs, reporting nouns and phrases such as "according to". */
import { colonCue } from './colon-cue.ts';
import type { Cue } from './cue.ts';
import { gappedCue } from './gapped-cue.ts';
import { headlineCue } from './headline-cue.ts';
import { nounCue } from './noun-cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { phraseCue } from './phrase-cue.ts';
import { statisticCue } from './statistic-cue.ts';
import { verbCue } from './verb-cue.ts';

/** The cues of one sentence of `passage`, in order; what stands between quotation marks holds none. */
export function findCues(passage: Passage, sentence: Stretch): Cue[] {
  const cues: Cue[] = [];
  let floor = sentence.from;
  for (let index = sentence.from; index < sentence.to; index += 1) {
    if (passage.quoted[index] !== -1) continue;
    const cue =
      phraseCue(passage, sentence, index) ??
      statisticCue(passage, sentence, index) ??
      verbCue(passage, sentence, index, floor, cues.length > 0) ??
      nounCue(passage, sentence, index, floor) ??
      gappedCue(passage, sentence, index, cues.at(-1));
    if (cue === null) continue;
    cues.push(cue);
    floor = index + 1;
    if (cue.order !== 'leads') index = Math.max(index, cue.to - 1);
  }
  const colon =
    cues.length === 0 ? (headlineCue(passage, sentence) ?? colonCue(passage, sentence)) : null;
  return colon === null ? cues : [colon];
}
