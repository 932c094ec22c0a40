/** Reads reporting verbs: "X said that …", "…, said X", "X announced the release of …", "…, adding that …". */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import { contentAfter } from './content-after.ts';
import type { Content } from './content-after.ts';
import type { Cue } from './cue.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Passage, Stretch } from './passage.ts';
import { canSpeak, isPlural, isThing } from './speaker-kind.ts';
import { followsContent } from './follows-content.ts';
import { verbGroup } from './verb-group.ts';

/** The cue of a reporting verb at word `index`, its subject not before word `floor`, or `null`. */
export function verbCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  floor: number,
): Cue | null {
  const { lexicon, words } = passage;
  const verb = lexicon.verbs.get(words[index]?.lower ?? '');
  if (verb === undefined || isNoun(passage, index, verb)) return null;
  const group = verbGroup(passage, index, sentence.from);
  if (group.infinitive || group.negated) return null;
  const content = contentAfter(passage, sentence, index, verb);
  if (group.passive && verb.past) return passiveCue(passage, sentence, index, verb, content);
  const linked = linkedCue(passage, index, verb, group.from, content);
  if (verb.participle && !group.passive) return linked;
  const inverted = invertedSpeaker(passage, sentence, index, verb);
  if (inverted !== null)
    return {
      from: index,
      to: inverted.to,
      at: index,
      lemma: verb.lemma,
      speaker: inverted,
      order: 'trails',
    };
  const speaker = phraseBefore(passage, group.from, floor);
  if (speaker === null) return linked;
  if (verb.base && !verb.past && !isPlural(passage, speaker)) return null;
  const after = content.kind === 'none' && followsContent(passage, sentence, speaker.from);
  if (!after && !isReported(passage, verb, speaker, content)) return null;
  return {
    from: speaker.from,
    to: after ? index + 1 : content.at,
    at: index,
    lemma: verb.lemma,
    speaker,
    order: after ? 'trails' : 'leads',
  };
}

/** A form that can be a noun is one after a determiner, an adjective or a possessive. */
function isNoun(passage: Passage, index: number, verb: ReportingForm): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined) return verb.past && !verb.finite;
  if (word.capital && before.capital && !verb.past && !verb.finite) return true;
  const { determiner, preposition, person } = lexicon.classes;
  if (verb.participle) return determiner.has(before.lower) || before.kind === 'possessive';
  if (before.kind === 'possessive') return true;
  const demonstrative = lexicon.classes.relative.has(before.lower);
  return (
    !demonstrative &&
    !person.has(before.lower) &&
    (determiner.has(before.lower) || preposition.has(before.lower))
  );
}

/** A verb without a subject of its own: a participle after a comma or preposition, or the second of two verbs. */
function linkedCue(
  passage: Passage,
  index: number,
  verb: ReportingForm,
  from: number,
  content: Content,
): Cue | null {
  if (content.kind === 'none') return null;
  const { coordinator, preposition, subordinator } = passage.lexicon.classes;
  const before = passage.words[from - 1];
  if (before === undefined) return null;
  const joined = coordinator.has(before.lower);
  const hung =
    verb.participle &&
    (before.text === ',' || preposition.has(before.lower) || subordinator.has(before.lower));
  if (!joined && !hung) return null;
  return { from, to: content.at, at: index, lemma: verb.lemma, speaker: null, order: 'leads' };
}

/** "It was reported by X that", "announced by X": the agent speaks. */
function passiveCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  verb: ReportingForm,
  content: Content,
): Cue | null {
  const { words, lexicon } = passage;
  if (!lexicon.classes.agent.has(words[index + 1]?.lower ?? '')) return null;
  const speaker = phraseAfter(passage, index + 2, sentence.to);
  if (speaker === null || !canSpeak(passage, speaker)) return null;
  const leads = content.kind === 'marked';
  return {
    from: index,
    to: leads ? content.at : speaker.to,
    at: index,
    lemma: verb.lemma,
    speaker,
    order: leads ? 'leads' : 'trails',
  };
}

function invertedSpeaker(
  passage: Passage,
  sentence: Stretch,
  index: number,
  verb: ReportingForm,
): Stretch | null {
  if (!verb.frames.has('inverted') || !followsContent(passage, sentence, index)) return null;
  const first = passage.words[index + 1];
  if (first === undefined || first.kind !== 'word') return null;
  const speaker = phraseAfter(passage, index + 1, sentence.to);
  return speaker !== null && canSpeak(passage, speaker) ? speaker : null;
}

/** Whether subject, verb and what follows go together as somebody saying something. */
function isReported(
  passage: Passage,
  verb: ReportingForm,
  speaker: Stretch,
  content: Content,
): boolean {
  if (content.kind === 'none') return false;
  if (content.kind === 'marked') return true;
  const thing = isThing(passage, speaker);
  if (content.kind === 'infinitive') return verb.frames.has('infinitive');
  if (thing) return true;
  if (!canSpeak(passage, speaker)) return false;
  return verb.frames.has('object') || hasClause(passage, content.at);
}

const clauseReach = 14;

/** Whether a finite verb shows that a clause begins at word `at`, "that" left out. */
function hasClause(passage: Passage, at: number): boolean {
  const { words, lexicon } = passage;
  for (let index = at; index < at + clauseReach; index += 1) {
    const word = words[index];
    if (word === undefined || word.text === ',' || word.text === ';') return false;
    if (lexicon.classes.auxiliary.has(word.lower) || lexicon.classes.finite.has(word.lower))
      return true;
    if (index > at && lexicon.verbs.get(word.lower)?.past === true) return true;
  }
  return false;
}
