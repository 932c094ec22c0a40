/** Reads reporting verbs: "X said that …", "…, said X", "X announced the release of …", "…, adding that …". */
import type { ReportingForm } from '../../grammar/speech-lexicon.ts';
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { contentAfter } from './content-after.ts';
import type { Content } from './content-after.ts';
import type { Cue } from './cue.ts';
import { followsContent } from './follows-content.ts';
import { isReported } from './is-reported.ts';
import { linkedCue } from './linked-cue.ts';
import { opensAmount } from './opens-amount.ts';
import { ownedCue } from './owned-cue.ts';
import { passiveCue } from './passive-cue.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canSpeak, headOf, isPlural } from './speaker-kind.ts';
import { verbGroup } from './verb-group.ts';

const farthestListener = 7;
const longestRelative = 14;

/**
 * The cue of a reporting verb at word `index`, or `null`. Its subject is sought no farther back than word `floor`;
 * `led` says whether another cue of the sentence came before, whose subject may be this verb's too.
 */
export function verbCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  floor: number,
  led: boolean,
): Cue | null {
  const verb = passage.lexicon.verbs.get(passage.words[index]?.lower ?? '');
  if (verb === undefined || isNoun(passage, sentence, index, verb)) return null;
  if (verb.before?.has(passage.words[index + 1]?.lower ?? '') === false) return null;
  const group = verbGroup(passage, index, sentence.from);
  if (group.silent || group.negated) return null;
  const bare = verb.past && !verb.finite && !group.auxiliary && !group.passive;
  if (passage.lexicon.pastNeedsAuxiliary && bare) return null;
  const content = contentAfter(passage, sentence, index, verb);
  if (group.passive && verb.past) return passiveCue(passage, sentence, index, verb, content);
  const linked = linkedCue(passage, sentence, { index, from: group.from, verb, content, led });
  if (verb.participle && !group.passive) return linked;
  const owned = ownedCue(passage, { index, from: group.from, floor }, verb, content.kind);
  if (owned !== null) return owned;
  const speaker = subjectOf(passage, sentence, group.from, floor);
  if (speaker === null)
    return (
      invertedCue(passage, sentence, index, group.from, verb) ??
      linked ??
      droppedCue(passage, sentence, index, verb, group.from, content)
    );
  if (isModifier(passage, speaker) || !agrees(passage, index, verb, speaker)) return null;
  const silent = verb.frames.has('figure') && content.kind === 'none';
  if (silent) return null;
  const after =
    content.kind === 'none' &&
    (followsContent(passage, sentence, speaker.from) || isInserted(passage, index, speaker));
  if (after ? !canSpeak(passage, speaker) : !isReported(passage, verb, speaker, content))
    return null;
  return {
    from: speaker.from,
    to: after ? index + 1 : content.at,
    at: index,
    lemma: verb.lemma,
    speaker,
    order: after ? 'trails' : 'leads',
  };
}

/** "denied preliminary reports that": a lone word that is no noun, before what is none of a verb. */
function isModifier(passage: Passage, speaker: Stretch): boolean {
  const isLone = speaker.to - speaker.from === 1 && passage.words[speaker.from]?.capital === false;
  return isLone && !canSpeak(passage, speaker) && !isPlural(passage, speaker);
}

/** Whether commas set the clause off on both sides: "That year, the index said, 600 died". */
function isInserted({ words }: Passage, index: number, speaker: Stretch): boolean {
  return words[speaker.from - 1]?.text === ',' && words[index + 1]?.text === ',';
}

/** A verb without an ending wants a plural, one with "-s" does not follow a plural noun ("college savings plans"). */
function agrees(passage: Passage, index: number, verb: ReportingForm, speaker: Stretch): boolean {
  if (verb.past) return true;
  if (verb.base) return isPlural(passage, speaker) && !isSingleName(passage, index);
  const singular = passage.words[index]?.lower === `${verb.lemma}s`;
  const head = passage.words[headOf(passage, speaker)];
  return !(singular && head?.capital === false && isPlural(passage, speaker));
}

/** "a New York Times report": after an article that means one, a name in -s is no plural. */
function isSingleName({ words, lexicon }: Passage, index: number): boolean {
  let at = index - 1;
  while (words[at]?.capital === true) at -= 1;
  return at < index - 1 && lexicon.classes.indefinite.has(words[at]?.lower ?? '');
}

/** The noun phrase before the verb; past a relative clause without commas, the subject of the sentence. */
function subjectOf(
  passage: Passage,
  sentence: Stretch,
  end: number,
  floor: number,
): Stretch | null {
  const near = phraseBefore(passage, end, floor);
  const { infinitive, relative } = passage.lexicon.classes;
  const before = passage.words[(near?.from ?? 0) - 1]?.lower ?? '';
  // "to dismiss Norex claims": what an infinitive governs says nothing.
  if (near !== null && infinitive.has(before)) return null;
  const related = subjectOfRelative(passage, end, floor, near);
  if (related !== null) return related;
  if (near !== null && canSpeak(passage, near)) return near;
  const first = sentenceSubject(passage, sentence);
  if (first === null || first.to >= end || first.from < floor) return near;
  const next = passage.words[first.to]?.lower ?? '';
  return (relative.has(next) || isReduced(next)) && canSpeak(passage, first) ? first : near;
}

/** "…, inspectors who visited it on Saturday said": the noun before a relative clause that begins where a statement ends. */
function subjectOfRelative(
  passage: Passage,
  end: number,
  floor: number,
  near: Stretch | null,
): Stretch | null {
  const { words, lexicon } = passage;
  const { relative, complementizer } = lexicon.classes;
  for (let index = end - 1; index > Math.max(floor, end - longestRelative); index -= 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'mark') return null;
    if (!relative.has(word.lower) || complementizer.has(word.lower)) continue;
    // Of "the man who police say fled" the police speak.
    if (near?.from === index + 1 && !isReduced(words[index + 1]?.lower ?? '')) return null;
    const noun = phraseBefore(passage, index, floor);
    if (noun === null || noun.to !== index || !canSpeak(passage, noun)) return null;
    return noun.from === floor || words[noun.from - 1]?.kind === 'mark' ? noun : null;
  }
  return null;
}

/** A participle that opens a relative clause without its pronoun: "a study being released …", "sheets seen by …". */
function isReduced(lower: string): boolean {
  return lower === 'being' || verbLemma(lower)?.form === 'pastOrParticiple';
}

/** A form that can be a noun is one after a determiner, a preposition or a possessive, or inside a name. */
function isNoun(passage: Passage, sentence: Stretch, index: number, verb: ReportingForm): boolean {
  const { words, lexicon } = passage;
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined) return !verb.participle;
  const { determiner, preposition, relative } = lexicon.classes;
  if (verb.participle) return determiner.has(before.lower) || before.kind === 'possessive';
  if (before.kind === 'possessive') return true;
  // "in fourteen states, …", "new emissions rules."
  if (lexicon.classes.nounLike.has(word.lower) && words[index + 1]?.kind === 'mark') return true;
  if (word.capital && index > sentence.from && passage.block.role === 'body') return true;
  if (relative.has(before.lower)) return false;
  // "los elevó a 52": a past form is no noun.
  const isPast = lexicon.lemma(word.lower)?.form === 'past';
  if ((isPast || bringsAmount(passage, index)) && lexicon.classes.clitic.has(before.lower))
    return false;
  return determiner.has(before.lower) || preposition.has(before.lower);
}

/** "En dénombre trois", "n'en dénombre que trois": the amount is its object. */
function bringsAmount(passage: Passage, index: number): boolean {
  const { complementizer } = passage.lexicon.classes;
  const isOnly = complementizer.has(passage.words[index + 1]?.lower ?? '');
  return opensAmount(passage, index + (isOnly ? 2 : 1));
}

function invertedCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  from: number,
  verb: ReportingForm,
): Cue | null {
  if (!verb.frames.has('inverted') || verb.participle) return null;
  if (!followsContent(passage, sentence, from)) return null;
  // "The program, called X, …": such verbs report nothing but quotations.
  if (verb.frames.has('speech') && !followsQuotation(passage, from)) return null;
  const start = afterListener(passage, sentence, afterTime(passage, index + 1));
  const speaker = phraseAfter(passage, start, sentence.to);
  if (speaker === null || speaker.from !== start || !canSpeak(passage, speaker)) return null;
  return { from, to: speaker.to, at: index, lemma: verb.lemma, speaker, order: 'trails' };
}

function followsQuotation({ quoted }: Passage, from: number): boolean {
  return (quoted[from - 1] ?? -1) !== -1 || (quoted[from - 2] ?? -1) !== -1;
}

/** A verb that leaves out the subject of the sentence before: "Añadió que …". */
function droppedCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  verb: ReportingForm,
  from: number,
  content: Content,
): Cue | null {
  if (!passage.lexicon.dropsSubjects || verb.participle) return null;
  const before = passage.words[from - 1];
  const opens = from === sentence.from || before?.kind === 'mark' || before === undefined;
  const after = content.kind === 'none' && followsContent(passage, sentence, from);
  if (!opens || !(after || content.kind === 'marked' || content.kind === 'quotation')) return null;
  const order = after ? 'trails' : 'leads';
  const to = after ? index + 1 : content.at;
  return { from, to, at: index, lemma: verb.lemma, speaker: null, order };
}

/** Past a time that comes first: "a précisé jeudi la mairie". */
function afterTime({ words, lexicon }: Passage, start: number): number {
  return lexicon.classes.time.has(words[start]?.lower ?? '') ? start + 1 : start;
}

/** Past a listener that comes first: "dijo a la agencia EFE Marta Díaz", "declaró a Reuters el ministro". */
function afterListener(passage: Passage, sentence: Stretch, start: number): number {
  const { words, lexicon } = passage;
  const { dative, determiner } = lexicon.classes;
  if (!dative.has(words[start]?.lower ?? '')) return start;
  for (let at = start + 2; at < Math.min(sentence.to, start + farthestListener); at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word') break;
    if (determiner.has(word.lower)) return at;
    if (word.capital && /^\p{Lu}{2,}$/u.test(words[at - 1]?.text ?? '')) return at;
  }
  return start;
}
