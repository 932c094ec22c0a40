/** Tells whom a role without a name stands for: "the ministry", "the company", "rights groups". */
import { describeName } from './describe-name.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { shorten, textOf } from './phrase-text.ts';
import { sideOf, sideOfRole } from './side-of.ts';
import { spokenFor } from './spoken-for.ts';
import type { Speaker } from './speaker.ts';
import { headOf, isPlural, isThing } from './speaker-kind.ts';

const longestAnaphor = 3;

/**
 * The speaker of a phrase without a name. A role that one name bears is that name. `recent` holds earlier speakers, the latest first. "The ministry" is the
 * last speaker with that word in its name; "the company" the last body of the same side, the role put beside its
 * name because that is a guess. Any other phrase stands for itself.
 */
export function speakerOfRole(
  passage: Passage,
  phrase: Stretch,
  comma: number,
  directory: NameDirectory,
  recent: readonly Speaker[],
): Speaker | null {
  const { words, lexicon } = passage;
  const head = words[headOf(passage, phrase)];
  const first = words[phrase.from];
  if (head === undefined || first === undefined) return null;
  const whole = textOf(passage, phrase);
  if (phrase.to - phrase.from === 1 && lexicon.classes.hearsayNoun.has(first.lower))
    return { name: `${first.lower} (${lexicon.unnamed})`, side: null, kind: 'thing' };
  const role = textOf(passage, { from: phrase.from, to: comma });
  const points = lexicon.classes.definite.has(first.lower);
  const owned = words.slice(phrase.from, comma).some(({ kind }) => kind === 'possessive');
  const bearer = points || owned ? directory.inRole(role) : null;
  if (bearer !== null) {
    const name = describeName(bearer, directory);
    return { name: shorten(passage, name), side: sideOf(lexicon, name), kind: 'person' };
  }
  if (points && comma - phrase.from <= longestAnaphor) {
    // "The company" is not "company chairman Ana Ruiz".
    const isBody = lexicon.bodies.has(head.lower);
    const same = recent.find(
      ({ name, kind }) => name.toLowerCase().includes(head.lower) && !(isBody && kind === 'person'),
    );
    if (same !== undefined) return same;
    const side = sideOf(lexicon, head.text);
    const bodies = lexicon.standIns.has(head.lower)
      ? recent.filter(
          ({ kind, name }) => (kind === 'body' || kind === 'name') && !isOfPerson(passage, name),
        )
      : [];
    const body = bodies.find((one) => one.side === side) ?? bodies.find((one) => one.side === null);
    if (body !== undefined)
      return {
        ...body,
        name: shorten(passage, `${body.name}, ${role.toLowerCase()}`),
        kind: 'body',
      };
  }
  const body = spokenFor(passage, phrase, recent);
  if (body !== null) {
    const name = `${body}, ${words
      .slice(phrase.from, headOf(passage, phrase) + 1)
      .map(({ text }) => text)
      .join(' ')}`;
    return { name: shorten(passage, name), side: sideOf(lexicon, name), kind: 'person' };
  }
  const kind = isThing(passage, phrase)
    ? 'thing'
    : lexicon.bodies.has(head.lower)
      ? 'body'
      : isPlural(passage, phrase)
        ? 'group'
        : 'person';
  return { name: shorten(passage, whole), side: sideOfRole(lexicon, whole), kind };
}

/** "Ana Ruiz, spokeswoman" is nobody's company. */
function isOfPerson({ lexicon }: Passage, name: string): boolean {
  const { classes, titles, persons } = lexicon;
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .some((word) => classes.spokes.has(word) || titles.has(word) || persons.has(word));
}
