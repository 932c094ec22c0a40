/** Reads phrases that name a speaker without a subject: "according to X", "as confirmed by X". */
import type { Cue } from './cue.ts';
import { phraseAfter } from './phrase-after.ts';
import { canSpeak, headOf } from './speaker-kind.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';

/** The cue of a phrase that begins at word `index`, or `null`. */
export function phraseCue(passage: Passage, sentence: Stretch, index: number): Cue | null {
  const { words, lexicon } = passage;
  const phrase = lexicon.phrases.find((parts) =>
    parts.every((part, offset) => {
      const lower = words[index + offset]?.lower ?? '';
      const verb = part === '*' ? lexicon.verbs.get(lower) : undefined;
      return part === '*' ? verb?.past === true || verb?.finite === true : lower === part;
    }),
  );
  if (phrase === undefined) return null;
  const speaker = phraseAfter(passage, index + phrase.length, sentence.to);
  if (speaker === null || !canSpeak(passage, speaker)) return null;
  if (lexicon.classes.citing.has(phrase[0] ?? '') && !isSource(passage, speaker)) return null;
  const verb = phrase.indexOf('*');
  const at = index + Math.max(verb, 0);
  return {
    from: index,
    to: speaker.to,
    at,
    lemma: verb < 0 ? phrase.join(' ') : (lexicon.verbs.get(words[at]?.lower ?? '')?.lemma ?? ''),
    speaker,
    order: isOpening(passage, sentence, index) ? 'leads' : 'trails',
  };
}

/** Whether a phrase at `index` opens its clause, so that what it vouches for follows. */
function isOpening(passage: Passage, sentence: Stretch, index: number): boolean {
  const before = passage.words[index - 1];
  if (index === sentence.from || before === undefined) return true;
  const { contrast, coordinator } = passage.lexicon.classes;
  return contrast.has(before.lower) || coordinator.has(before.lower) || before.text === ';';
}

/** "citing a survey", not "citing the risks of the plan": the head itself is a name or can speak. */
function isSource(passage: Passage, speaker: Stretch): boolean {
  const { words, lexicon } = passage;
  const head = words[headOf(passage, speaker)];
  if (head === undefined) return false;
  return (
    [lexicon.speakers, lexicon.bodies, lexicon.evidenceNouns].some((nouns) =>
      nouns.has(head.lower),
    ) || head.capital
  );
}
