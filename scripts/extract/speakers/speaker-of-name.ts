/** Writes a speaker who is named: in full, with the role the text gives. */
import { describeName, fullName } from './describe-name.ts';
import type { NameDirectory } from './name-directory.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './stretch.ts';
import { shorten, textOf } from './phrase-text.ts';
import { sideOf, sideOfRole } from './side-of.ts';
import type { Speaker } from './speaker.ts';
import { headOf, isPlural, isThing } from './speaker-kind.ts';

/** The speaker of a phrase whose name is `core` and whose first comma is at word `comma`. */
export function speakerOfName(
  passage: Passage,
  phrase: Stretch,
  core: Stretch,
  comma: number,
  directory: NameDirectory,
): Speaker {
  const { words, lexicon } = passage;
  const printed = words.slice(core.from, core.to).filter(({ kind }) => kind === 'word');
  const known = directory.find(
    printed.map(({ text }) => text),
    words[core.from]?.start ?? 0,
  );
  const alone = core.from === phrase.from && core.to === comma && comma === phrase.to;
  const fuller = known !== null && known.words.length > printed.length && core.to === comma;
  const before = textOf(passage, { from: phrase.from, to: core.from });
  const text =
    known !== null && (alone || isTitled(passage, phrase, core, fuller))
      ? describeName(known, directory)
      : known !== null &&
          (fuller || (core.to === phrase.to && directory.initialsOf(known) !== null))
        ? join(before, fullName(known, directory))
        : textOf(passage, phrase);
  const whole = known?.role === null || known === null ? text : `${text}, ${known.role}`;
  const aside = textOf(passage, { from: comma + 1, to: phrase.to });
  const role = aside === '' ? (known?.role ?? before) : aside;
  return {
    name: shorten(passage, text),
    side: sideOfRole(lexicon, role) ?? sideOf(lexicon, text) ?? sideOf(lexicon, whole),
    kind: kindOf(passage, phrase, comma, whole),
  };
}

/** "Mr. Smith": only a form of address stands before a name that is known in full. */
function isTitled(passage: Passage, phrase: Stretch, core: Stretch, fuller: boolean): boolean {
  return (
    fuller &&
    core.from - phrase.from <= 2 &&
    core.to === phrase.to &&
    passage.words.slice(phrase.from, core.from).every(({ text }) => text.length <= 4)
  );
}

function kindOf(passage: Passage, phrase: Stretch, comma: number, whole: string): Speaker['kind'] {
  const { lexicon } = passage;
  if (isThing(passage, phrase)) return 'thing';
  const stretch = { from: phrase.from, to: comma };
  const head = passage.words[headOf(passage, stretch)];
  const lowers = whole.toLowerCase().split(/[\s,]+/);
  if (head !== undefined && lexicon.bodies.has(head.lower)) return 'body';
  if (lowers.some((word) => lexicon.titles.has(word.replace('.', '')) || lexicon.persons.has(word)))
    return 'person';
  if (isPlural(passage, stretch) && head?.capital !== true) return 'group';
  if (lowers.some((word) => lexicon.bodies.has(word))) return 'body';
  const first = passage.words[phrase.from];
  if (first !== undefined && lexicon.classes.determiner.has(first.lower)) return 'body';
  if (head !== undefined && /^\p{Lu}{2,}$/u.test(head.text)) return 'body';
  return 'name';
}

/** Sets a space between two parts of a name, but none after an elision ("l'"). */
function join(before: string, name: string): string {
  return before === '' || /['’]$/.test(before) ? before + name : `${before} ${name}`;
}
