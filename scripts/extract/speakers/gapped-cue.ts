/** Reads a second speaker whose verb was said before: "Police put the crowd at 300, organizers at 5,000". */
import type { Cue } from './cue.ts';
import { opensAmount } from './opens-amount.ts';
import type { Passage } from './passage.ts';
import { phraseAfter } from './phrase-after.ts';
import { isPronoun } from './phrase-words.ts';
import { canSpeak, headOf } from './speaker-kind.ts';
import type { Stretch } from './stretch.ts';

/** Words that a speaker and what leads to the amount take. */
const longest = 9;

/** The cue of a speaker at word `index` who takes over the verb of the cue before, or `null`. */
export function gappedCue(
  passage: Passage,
  sentence: Stretch,
  index: number,
  previous: Cue | undefined,
): Cue | null {
  if (previous?.order !== 'leads' || index <= previous.to || !isJoint(passage, index - 1))
    return null;
  if (!hasAmount(passage, previous.to, index)) return null;
  const limit = Math.min(sentence.to, index + longest);
  let amount = index + 1;
  while (amount < limit && !isAmount(passage, amount)) amount += 1;
  if (amount >= limit) return null;
  let lead = amount;
  while (lead > index && isLink(passage, lead - 1)) lead -= 1;
  const speaker = phraseAfter(passage, index, lead);
  if (speaker?.from !== index || speaker.to !== lead || !isParty(passage, speaker, amount))
    return null;
  const { at, lemma } = previous;
  return { from: index, to: speaker.to, at, lemma, speaker, order: 'leads' };
}

/** What may part two speakers: a comma, a semicolon, "and", "while". */
function isJoint({ words, lexicon }: Passage, index: number): boolean {
  const { text = '', lower = '' } = words[index] ?? {};
  const { coordinator, contrast } = lexicon.classes;
  return text === ',' || text === ';' || coordinator.has(lower) || contrast.has(lower);
}

/** The number itself; the words that hedge it lead to it. */
function isAmount(passage: Passage, index: number): boolean {
  const isDegree = passage.lexicon.classes.degree.has(passage.words[index]?.lower ?? '');
  return !isDegree && opensAmount(passage, index);
}

function hasAmount(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (opensAmount(passage, at)) return true;
  return false;
}

/** "Flight 815" is no speaker of 815: a bare name needs a word between it and its amount. */
function isParty(passage: Passage, speaker: Stretch, amount: number): boolean {
  const { words, lexicon } = passage;
  const first = words[speaker.from];
  const head = words[headOf(passage, speaker)];
  if (first === undefined || head === undefined || isPronoun(lexicon, first)) return false;
  const { coordinator, determiner } = lexicon.classes;
  const isJoined = coordinator.has(words[speaker.from - 1]?.lower ?? '');
  const isOwned = determiner.has(first.lower);
  // "States and cities $60 billion": what is joined without an article belongs to what stands before.
  if (!isOwned && speaker.to === amount && (head.capital || isJoined)) return false;
  return canSpeak(passage, speaker) && !hasVerb(passage, speaker);
}

/** "Nike holds 10 billion" says more than who speaks. */
function hasVerb({ words, lexicon }: Passage, { from, to }: Stretch): boolean {
  return words.slice(from, to).some(({ lower, capital }) => {
    const form = capital ? undefined : lexicon.lemma(lower)?.form;
    return (
      form === 'past' ||
      (form === 'present' && !lexicon.speakers.has(lower)) ||
      lower.endsWith('ing')
    );
  });
}

/** What may stand between a speaker and the amount: "at", "about", "on the other hand" cut off by commas. */
function isLink({ words, lexicon }: Passage, index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { figureLink, mention, adverb, degree } = lexicon.classes;
  const sets = [figureLink, mention, adverb, degree, lexicon.hedges];
  return word.text === ',' || sets.some((set) => set.has(word.lower));
}
