/** Writes a speaker whose name stands after the role: "the governor of Ohio, Ana Ruiz". */
import type { NameDirectory } from './name-directory.ts';
import type { Passage } from './passage.ts';
import { shorten, textOf } from './phrase-text.ts';
import { sideOf } from './side-of.ts';
import { headOf } from './speaker-kind.ts';
import { speakerOfName } from './speaker-of-name.ts';
import type { Speaker } from './speaker.ts';
import type { Stretch } from './stretch.ts';

const longestName = 7;

/** The speaker of a phrase whose first comma is at word `comma`; `null` where no name follows a common noun there. */
export function speakerOfApposition(
  passage: Passage,
  phrase: Stretch,
  comma: number,
  directory: NameDirectory,
): Speaker | null {
  const { words, lexicon } = passage;
  const role = { from: phrase.from, to: comma };
  if (comma + 1 >= phrase.to || words[headOf(passage, role)]?.capital !== false) return null;
  const name = nameAfter(passage, comma + 1, phrase.to);
  if (name === null) return null;
  // "the next country, the United Kingdom": the article is part of how the name is said.
  const printed = lexicon.classes.definite.has(words[name.from - 1]?.lower ?? '')
    ? { from: name.from - 1, to: name.to }
    : name;
  const speaker = speakerOfName(passage, name, name, name.to, directory);
  const first = words[phrase.from]?.lower ?? '';
  const owns = lexicon.classes.owner.has(first);
  if (!(owns || lexicon.classes.definite.has(first)) || speaker.name.includes(',')) return speaker;
  const text = `${textOf(passage, printed)}, ${lower(textOf(passage, owns ? { ...role, from: role.from + 1 } : role))}`;
  return { ...speaker, name: shorten(passage, text), side: sideOf(lexicon, text) ?? speaker.side };
}

/** What stands from word `from` on, where it is nothing but a name. */
function nameAfter({ words, lexicon }: Passage, from: number, to: number): Stretch | null {
  const start = lexicon.classes.determiner.has(words[from]?.lower ?? '') ? from + 1 : from;
  let end = to;
  if (words[end - 1]?.text === ',') end -= 1;
  const run = words.slice(start, end);
  const isName = run.every(
    ({ capital, text, lower: word }) =>
      capital || text === '.' || lexicon.classes.particle.has(word),
  );
  return isName && run.length > 0 && run.length <= longestName ? { from: start, to: end } : null;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
