/** Reads reporting verbs without a subject of their own: "…, adding that …", "… and said …", "by saying that …". */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import type { Content } from './content-after.ts';
import type { Cue } from './cue.ts';
import { hasClause } from './is-reported.ts';
import type { Passage } from './passage.ts';
import { trimPhrase } from './trim-phrase.ts';
import type { Stretch } from './stretch.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canSpeak } from './speaker-kind.ts';

const absoluteReach = 14;

/** A reporting verb as far as it has been read. */
export interface Linked {
  readonly index: number;
  /** First word of the verb group. */
  readonly from: number;
  readonly verb: ReportingForm;
  readonly content: Content;
  /** Whether a cue of the same sentence came before. */
  readonly led: boolean;
}

/** The cue of a participle after a comma or preposition, or of the second of two verbs; `null` for any other. */
export function linkedCue(
  passage: Passage,
  sentence: Stretch,
  { index, from, verb, content, led }: Linked,
): Cue | null {
  if (content.kind === 'none' || (verb.base && !verb.past)) return null;
  const { coordinator, preposition, subordinator } = passage.lexicon.classes;
  const before = passage.words[from - 1];
  if (before === undefined || from <= sentence.from) return null;
  const joined = coordinator.has(before.lower) && !verb.participle;
  const hung =
    verb.participle &&
    (before.text === ',' ||
      absoluteSubject(passage, sentence, from)?.to === from ||
      preposition.has(before.lower) ||
      subordinator.has(before.lower) ||
      (led && coordinator.has(before.lower)));
  if (!joined && !hung) return null;
  const own = verb.participle ? absoluteSubject(passage, sentence, from) : null;
  if (hung && own === null && !isStrong(passage, verb, content)) return null;
  const cue = { from, to: content.at, at: index, lemma: verb.lemma, order: 'leads' } as const;
  if (own !== null)
    return canSpeak(passage, own) ? { ...cue, from: own.from - 1, speaker: own } : null;
  if (led) return { ...cue, speaker: null };
  const speaker = sentenceSubject(passage, sentence);
  return speaker !== null && speaker.to <= from && canSpeak(passage, speaker)
    ? { ...cue, speaker }
    : null;
}

/** The noun between "with" and a participle: "with the next country, Norland, reporting 40". */
function absoluteSubject(passage: Passage, sentence: Stretch, end: number): Stretch | null {
  const { words, lexicon } = passage;
  for (let index = end - 2; index >= Math.max(sentence.from, end - absoluteReach); index -= 1) {
    if (!lexicon.classes.absolute.has(words[index]?.lower ?? '')) continue;
    const opens = index === sentence.from || words[index - 1]?.kind === 'mark';
    return opens ? trimPhrase(passage, { from: index + 1, to: end }) : null;
  }
  return null;
}

/** Whether what follows a participle is plainly something said. */
function isStrong(passage: Passage, verb: ReportingForm, content: Content): boolean {
  if (content.kind === 'marked' || content.kind === 'quotation') return true;
  return content.kind === 'bare' && (verb.frames.has('object') || hasClause(passage, content.at));
}
