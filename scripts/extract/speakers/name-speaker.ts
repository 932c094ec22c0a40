/** Names a speaker in full: pronouns and roles resolved, the name and role taken from their first mention. */
import type { Side } from '../../../src/model/claim.ts';
import type { Name } from './find-names.ts';
import type { NameDirectory } from './name-directory.ts';
import { isPronoun } from './noun-phrase.ts';
import type { Passage, Stretch } from './passage.ts';
import { sideOf } from './side-of.ts';
import { headOf, isPlural, isThing } from './speaker-kind.ts';

export interface Speaker {
  /** A name or short description, at most twelve words. */
  readonly name: string;
  readonly side: Side | null;
  /** `name` where nothing says whether it is a person or a body. */
  readonly kind: 'person' | 'group' | 'body' | 'thing' | 'name';
}

const longestName = 12;
const memory = 12;

/**
 * Who the noun phrase stands for. `history` holds the speakers so far, the latest last. `null` for a pronoun or role
 * that nothing before it explains.
 */
export function nameSpeaker(
  passage: Passage,
  phrase: Stretch,
  directory: NameDirectory,
  history: readonly Speaker[],
): Speaker | null {
  const { words, lexicon } = passage;
  const first = words[phrase.from];
  if (first === undefined) return null;
  const recent = history.slice(-memory).reverse();
  if (
    phrase.to - phrase.from === 1 &&
    (isPronoun(lexicon, first) || lexicon.classes.owner.has(first.lower))
  )
    return byPronoun(passage, phrase.from, directory, recent);
  const comma = commaIn(passage, phrase);
  const core = nameIn(passage, { from: phrase.from, to: comma });
  if (core === null) return byRole(passage, phrase, comma, recent);
  return byName(passage, phrase, core, comma, directory);
}

function byPronoun(
  passage: Passage,
  at: number,
  directory: NameDirectory,
  recent: readonly Speaker[],
): Speaker | null {
  const word = passage.words[at];
  if (word === undefined) return null;
  const { person, group, thing, personOwner } = passage.lexicon.classes;
  const wanted: readonly Speaker['kind'][] =
    person.has(word.lower) || personOwner.has(word.lower)
      ? ['person', 'name']
      : group.has(word.lower)
        ? ['group', 'body', 'thing']
        : thing.has(word.lower)
          ? ['body', 'thing', 'name']
          : ['person', 'name', 'body', 'group'];
  const known = recent.find(({ kind }) => wanted.includes(kind));
  if (known !== undefined) return known;
  if (!wanted.includes('person')) return null;
  const name = directory.before(word.start);
  return name === null ? null : fromName(passage, name);
}

function fromName(passage: Passage, name: Name): Speaker {
  const text = describeName(name);
  return { name: shorten(passage, text), side: sideOf(passage.lexicon, text), kind: 'name' };
}

/** A role without a name: the body it stood beside or in before, else the words themselves. */
function byRole(
  passage: Passage,
  phrase: Stretch,
  comma: number,
  recent: readonly Speaker[],
): Speaker | null {
  const { words, lexicon } = passage;
  const head = words[headOf(passage, phrase)];
  const first = words[phrase.from];
  const whole = textOf(passage, phrase);
  if (head === undefined || first === undefined) return null;
  const definite = lexicon.classes.definite.has(first.lower) && comma - phrase.from <= 3;
  if (definite) {
    const same = recent.find(({ name }) => name.toLowerCase().includes(head.lower));
    const body = lexicon.bodies.has(head.lower)
      ? recent.find(({ kind }) => kind === 'body' || kind === 'name')
      : undefined;
    const known = same ?? body;
    if (known !== undefined) return { ...known, kind: known.kind === 'name' ? 'body' : known.kind };
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

function byName(
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
  const own = textOf(passage, phrase);
  const alone = core.from === phrase.from && core.to === comma && comma === phrase.to;
  const fuller = known !== null && known.words.length > printed.length && core.to === comma;
  const text =
    known !== null && (alone || isTitled(passage, phrase, core, fuller))
      ? describeName(known)
      : fuller
        ? `${textOf(passage, { from: phrase.from, to: core.from })} ${known.text}`.trim()
        : own;
  const whole = known?.role === null || known === null ? text : `${text}, ${known.role}`;
  return {
    name: shorten(passage, text),
    side: sideOf(lexicon, text) ?? sideOf(lexicon, whole),
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

function describeName(name: Name): string {
  if (name.role === null) return name.text;
  return name.roleBefore ? `${name.role} ${name.text}` : `${name.text}, ${name.role}`;
}

/** The name in a phrase: its last run of capitalized words that is no title. */
function nameIn(passage: Passage, { from, to }: Stretch): Stretch | null {
  const { words, lexicon } = passage;
  let best: Stretch | null = null;
  let index = from;
  while (index < to) {
    const word = words[index];
    if (word === undefined) break;
    if (!word.capital || (index === from && lexicon.classes.determiner.has(word.lower))) {
      if (best !== null && lexicon.classes.preposition.has(word.lower)) break;
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < to && (words[end]?.capital === true || isInside(passage, end, to))) end += 1;
    let core = index;
    for (let at = index; at < end - 1; at += 1)
      if (lexicon.titles.has(words[at]?.lower ?? ''))
        core = words[at + 1]?.text === '.' ? at + 2 : at + 1;
    best = { from: Math.min(core, end - 1), to: end };
    index = end;
  }
  if (best === null || words[best.to]?.kind === 'possessive') return null;
  return best.to === to ||
    words[best.to]?.text === '(' ||
    lexicon.classes.preposition.has(words[best.to]?.lower ?? '')
    ? best
    : null;
}

function isInside(passage: Passage, at: number, to: number): boolean {
  const { words, lexicon } = passage;
  const word = words[at];
  if (word === undefined || at + 1 >= to || words[at + 1]?.capital !== true) return false;
  return word.text === '.' || (lexicon.classes.particle.has(word.lower) && word.lower !== 'of');
}

function commaIn(passage: Passage, { from, to }: Stretch): number {
  for (let index = from; index < to; index += 1) {
    const text = passage.words[index]?.text;
    if (text === ',' || text === '—' || text === '–') return index;
  }
  return to;
}

function textOf(passage: Passage, { from, to }: Stretch): string {
  const first = passage.words[from];
  const last = passage.words[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return passage.text.slice(first.start, last.end);
}

/** At most twelve words, white space folded, nothing left hanging at the end. */
function shorten(passage: Passage, text: string): string {
  const { classes } = passage.lexicon;
  const parts = text
    .split(/\s+/)
    .filter((part) => part !== '')
    .slice(0, longestName);
  const cut = text.split(/\s+/).length > longestName;
  while (cut && parts.length > 1) {
    const last = (parts.at(-1) ?? '').toLowerCase();
    const hangs =
      classes.preposition.has(last) ||
      classes.determiner.has(last) ||
      classes.coordinator.has(last);
    if (!hangs && !classes.relative.has(last)) break;
    parts.pop();
  }
  return parts.join(' ').replace(/[,;:—–]$/, '');
}
