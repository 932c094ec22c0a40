/** Tells whom a pronoun stands for: the last speaker it can mean, else the last name before it. */
import type { Name } from './find-names.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Passage } from './passage.ts';
import { describeName } from './describe-name.ts';
import { shorten } from './phrase-text.ts';
import { subjectBefore } from './subject-before.ts';
import { sideOf } from './side-of.ts';
import type { Speaker } from './speaker.ts';

/** The speaker that the pronoun at word `at` stands for, or `null`; `recent` holds earlier speakers, the latest first. */
export function speakerOfPronoun(
  passage: Passage,
  at: number,
  directory: NameDirectory,
  recent: readonly Speaker[],
): Speaker | null {
  const word = passage.words[at];
  if (word === undefined) return null;
  const { person, group, thing, personOwner, groupOwner, thingOwner } = passage.lexicon.classes;
  const wanted: readonly Speaker['kind'][] =
    person.has(word.lower) || personOwner.has(word.lower)
      ? ['person', 'name']
      : group.has(word.lower) || groupOwner.has(word.lower)
        ? ['group', 'body', 'thing']
        : thing.has(word.lower) || thingOwner.has(word.lower)
          ? ['body', 'thing', 'name']
          : ['person', 'name', 'body', 'group'];
  const isPerson = person.has(word.lower) || personOwner.has(word.lower);
  const subject = isPerson ? subjectBefore(passage, at, directory) : null;
  if (subject !== null && isPersonName(passage, subject))
    return (
      recent.find(({ name }) => name.includes(subject.text)) ??
      fromName(passage, subject, directory)
    );
  const known = recent.find(({ kind }) => wanted.includes(kind));
  if (known !== undefined) return known;
  if (!wanted.includes('person')) return null;
  const name = directory.before(word.start);
  return name === null ? null : fromName(passage, name, directory);
}

/** Whether nothing in a name or its role is a word for a body. */
function isPersonName({ lexicon }: Passage, { words, role }: Name): boolean {
  if (words.some((word) => lexicon.bodies.has(word) || lexicon.speakers.has(word))) return false;
  return role === null || sideOf(lexicon, role) !== 'press';
}

function fromName(passage: Passage, name: Name, directory: NameDirectory): Speaker {
  const text = describeName(name, directory);
  return { name: shorten(passage, text), side: sideOf(passage.lexicon, text), kind: 'name' };
}
