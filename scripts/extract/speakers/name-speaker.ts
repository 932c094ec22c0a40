/** Names a speaker in full: pronouns and roles resolved, the name and role taken from their first mention. */
import { verbLemma } from '../../grammar/verb-lemma.ts';
import { authorOf } from './author-of.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { commaIn, nameIn } from './phrase-name.ts';
import { isPronoun } from './phrase-words.ts';
import { sentenceAt } from './sentence-at.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { canSpeak, isPlural } from './speaker-kind.ts';
import { speakerOfApposition } from './speaker-of-apposition.ts';
import { speakerOfName } from './speaker-of-name.ts';
import { speakerOfPronoun } from './speaker-of-pronoun.ts';
import { speakerOfRole } from './speaker-of-role.ts';
import type { Speaker } from './speaker.ts';
import { withAffiliation } from './with-affiliation.ts';

const memory = 12;

/**
 * Who the noun phrase stands for; of evidence whoever made it. `history` holds the speakers so far, the latest last. `null` for a pronoun that
 * nothing before it explains.
 */
export function nameSpeaker(
  passage: Passage,
  printed: Stretch,
  directory: NameDirectory,
  history: readonly Speaker[],
): Speaker | null {
  const { words, lexicon } = passage;
  const phrase = authorOf(passage, printed);
  const first = words[phrase.from];
  if (first === undefined) return null;
  const { nobody } = lexicon.classes;
  if (words.slice(phrase.from, phrase.to).every(({ lower }) => nobody.has(lower))) return null;
  const recent = history.slice(-memory).reverse();
  const stands = isPronoun(lexicon, first) || lexicon.classes.owner.has(first.lower);
  if (phrase.to - phrase.from === 1 && stands) {
    const subject = subjectFor(passage, phrase.from);
    const owns = lexicon.classes.thingOwner.has(first.lower);
    const known =
      owns && subject !== null ? null : speakerOfPronoun(passage, phrase.from, directory, recent);
    if (known !== null || subject === null) return known;
    return nameSpeaker(passage, subject, directory, history);
  }
  const comma = commaIn(passage, phrase);
  const core = nameIn(passage, { from: phrase.from, to: comma });
  // A relative clause, or a participle for one, says what the speaker does, not who it is.
  const next = words[comma + 1];
  const relative =
    lexicon.classes.relative.has(next?.lower ?? '') ||
    (next?.capital === false && verbLemma(next.lower)?.form === 'pastOrParticiple');
  const named = { from: phrase.from, to: relative ? comma : relativeIn(passage, phrase, comma) };
  const apposed = speakerOfApposition(passage, named, comma, directory);
  if (apposed !== null) return apposed;
  if (core === null) return speakerOfRole(passage, named, comma, directory, recent);
  return withAffiliation(
    passage,
    named,
    speakerOfName(passage, named, core, comma, directory),
    recent,
  );
}

/** The subject of the sentence before the pronoun at word `at`, where one body, or for "they" several, can be meant. */
function subjectFor(passage: Passage, at: number): Stretch | null {
  const { words, lexicon, sentences } = passage;
  const { groupOwner, group, thingOwner, thing } = lexicon.classes;
  const pronoun = words[at]?.lower ?? '';
  const isGroup = group.has(pronoun) || groupOwner.has(pronoun);
  if (!isGroup && !thing.has(pronoun) && !thingOwner.has(pronoun)) return null;
  const sentence = sentences[sentenceAt(passage, at)];
  const subject = sentence === undefined ? null : sentenceSubject(passage, { ...sentence, to: at });
  if (subject === null || subject.to > at || !canSpeak(passage, subject)) return null;
  const first = words[subject.from];
  if (first === undefined || isPronoun(lexicon, first)) return null;
  if (lexicon.phrases.some(([opener]) => opener === first.lower)) return null;
  return isPlural(passage, subject) === isGroup ? subject : null;
}

/** Where a relative clause inside an aside begins ("a native of Karst whose cousin fled"), else the end of the phrase. */
function relativeIn({ words, lexicon }: Passage, { to }: Stretch, comma: number): number {
  for (let index = comma + 2; index < to; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (lexicon.classes.relative.has(lower) && !lexicon.classes.determiner.has(lower)) return index;
  }
  return to;
}
