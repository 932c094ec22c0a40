/** Tells whom a role without a name stands for: "the ministry", "the company", "rights groups". */
import type { Passage, Stretch } from './passage.ts';
import { shorten, textOf } from './phrase-text.ts';
import { sideOf } from './side-of.ts';
import type { Speaker } from './speaker.ts';
import { headOf, isPlural, isThing } from './speaker-kind.ts';

const longestAnaphor = 3;

/**
 * The speaker of a phrase without a name; `recent` holds earlier speakers, the latest first. "The ministry" is the
 * last speaker with that word in its name; "the company" the last body of the same side, the role put beside its
 * name because that is a guess. Any other phrase stands for itself.
 */
export function speakerOfRole(
  passage: Passage,
  phrase: Stretch,
  comma: number,
  recent: readonly Speaker[],
): Speaker | null {
  const { words, lexicon } = passage;
  const head = words[headOf(passage, phrase)];
  const first = words[phrase.from];
  if (head === undefined || first === undefined) return null;
  const whole = textOf(passage, phrase);
  const definite =
    lexicon.classes.definite.has(first.lower) && comma - phrase.from <= longestAnaphor;
  if (definite) {
    const same = recent.find(({ name }) => name.toLowerCase().includes(head.lower));
    if (same !== undefined) return same;
    const side = sideOf(lexicon, head.text);
    const body = lexicon.bodies.has(head.lower)
      ? recent.find((one) => one.kind !== 'person' && one.side === side)
      : undefined;
    if (body !== undefined)
      return { ...body, name: shorten(passage, `${body.name}, ${whole}`), kind: 'body' };
  }
  const kind = isThing(passage, phrase)
    ? 'thing'
    : lexicon.bodies.has(head.lower)
      ? 'body'
      : isPlural(passage, phrase)
        ? 'group'
        : 'person';
  return { name: shorten(passage, whole), side: sideOf(lexicon, whole), kind };
}
