/** Finds whose evidence speaks: "The campaign revealed fraud. Tally sheets showed …". */
import type { Cue } from './cue.ts';
import type { Passage } from './passage.ts';
import type { Speaker } from './speaker.ts';

const longestName = 12;

/**
 * `speaker` with the owner of the evidence named first, where a thing that nobody owns speaks right after `owner`
 * laid something before the public with the reporting verb `verb`; else `speaker` as it is.
 */
export function withOwner(
  passage: Passage,
  cue: Cue,
  speaker: Speaker,
  owner: Speaker,
  verb: string,
): Speaker {
  const { words, lexicon } = passage;
  if (speaker.kind !== 'thing' || owner.kind === 'thing' || cue.speaker === null) return speaker;
  if (!lexicon.classes.presenting.has(verb)) return speaker;
  const phrase = words.slice(cue.speaker.from, cue.speaker.to);
  const owned = phrase.some(
    ({ capital, kind, lower }, index) =>
      kind === 'possessive' ||
      lexicon.classes.owner.has(lower) ||
      (index === 0 && lexicon.classes.definite.has(lower)) ||
      (index > 0 && capital),
  );
  if (owned) return speaker;
  const name = [
    ...owner.name.split(' '),
    ...`(${speaker.name.charAt(0).toLowerCase()}${speaker.name.slice(1)})`.split(' '),
  ];
  return name.length > longestName
    ? { ...owner, kind: 'thing' }
    : { name: name.join(' '), side: owner.side, kind: 'thing' };
}
