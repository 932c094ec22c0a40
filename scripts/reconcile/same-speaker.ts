/** The grounds on which two forms are taken for one speaker, the surest first. */
import { languages } from '../grammar/languages/languages.ts';
import { places } from '../grammar/languages/places.ts';
import type { Mention } from './speaker-mention.ts';
import { fold, wordsOf } from './words.ts';

export type Ground = 'spelling' | 'name' | 'initials' | 'short name' | 'role' | 'only one';

interface Rule {
  readonly ground: Ground;
  /** Whether all candidates are one speaker, however many they are; else there must be one. */
  readonly all?: true;
  /** Whom a mention may stand for; it does only where they all are one speaker. */
  readonly candidates: (mention: Mention, mentions: readonly Mention[]) => readonly Mention[];
}

const standIns = new Set(
  languages.flatMap(({ speech }) => fold(`${speech.standInNouns} ${speech.bodyNouns}`).split(' ')),
);
/** "The police" is not "the water police", nor one poll another. */
const wholes = new Set(
  'police policia report informe rapport poll sondeo encuesta sondage'.split(' '),
);
const people = new Set(
  'staff members workers volunteers spokesman spokeswoman spokesperson'.split(' '),
);

export const rules: readonly Rule[] = [
  {
    ground: 'spelling',
    all: true,
    candidates: ({ core }, mentions) => mentions.filter((other) => other.core === core),
  },
  {
    ground: 'name',
    all: true,
    candidates: (mention, mentions) =>
      isNamed(mention)
        ? mentions.filter((other) => isNamed(other) && nameKey(other) === nameKey(mention))
        : [],
  },
  {
    ground: 'initials',
    candidates: ({ form, run, isBare }, mentions) => {
      const [word = ''] = run;
      if (!isBare || run.length !== 1 || !/^\p{Lu}{2,8}$/u.test(word)) return [];
      return mentions.filter(
        (other) => other.form !== form && (other.initials === word || initialsOf(other) === word),
      );
    },
  },
  {
    ground: 'short name',
    candidates: (mention, mentions) =>
      mentions.filter(
        (other) => (mention.isBare && isShortFor(mention, other)) || isStaffOf(mention, other),
      ),
  },
  {
    ground: 'role',
    candidates: ({ core, run }, mentions) =>
      run.length > 0
        ? []
        : mentions.filter(
            (other) => isNamed(other) && other.lead.length > 0 && other.lead.join(' ') === core,
          ),
  },
  {
    ground: 'only one',
    candidates: (mention, mentions) =>
      mentions.filter((other) =>
        isGeneric(mention)
          ? isMeant(mention, other) && (!isNamedCompany(other) || isNear(mention, other, mentions))
          : isGovernmentOf(mention, other),
      ),
  },
];

/** More than a place or a lone word that anybody could bear. */
function isNamed({ run, isBare, lead }: Mention): boolean {
  const [word = ''] = run;
  if (run.length > 1) return true;
  return run.length === 1 && !places.has(fold(word)) && (isBare || standIns.has(lead.at(-1) ?? ''));
}

/** A person goes by first and last name, a body by all of its name. */
function nameKey({ run, isBody }: Mention): string {
  return (isBody ? run : run.slice(-2)).map(fold).join(' ');
}

function initialsOf({ run }: Mention): string | null {
  const capitals = run.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > 1 ? capitals.map((word) => word.charAt(0)).join('') : null;
}

/** "Ruiz" for "Ana Ruiz", "Norex" for "Norex Mining", "the Miners' Union" for "the Miners' Union of Karst". */
function isShortFor({ run, form, lead }: Mention, other: Mention): boolean {
  if (other.run.length <= run.length || other.form === form) return false;
  const own = run.map(fold);
  const full = other.run.map(fold);
  if (own.length > 1)
    return own.every((word, index) => full[index] === word) && full[own.length] === 'of';
  const [word = ''] = own;
  if (full.at(-1) === word) return !other.isBody && !full.includes('of');
  return full[0] === word && lead.length === 0 && other.sides.includes('company');
}

/** "The company", "the government": one common noun. */
function isGeneric({ run, core }: Mention): boolean {
  return run.length === 0 && standIns.has(core) && !wholes.has(core);
}

/**
 * The bearer of a common noun: it is the head of the form, or the form is a name on the side the noun speaks for. A
 * country speaks by its government.
 */
function isMeant({ core, form, sides }: Mention, other: Mention): boolean {
  if (other.form === form || isGeneric(other)) return false;
  const words = wordsOf(
    (other.form.split(',')[0] ?? '').split(/ (?:of|in|into|de|del|du) /)[0] ?? '',
  ).map(fold);
  if (words.at(-1) === core && (other.run.length === 0 || other.isBody)) return true;
  return sides.includes('company') && isNamedCompany(other);
}

function isNamedCompany(mention: Mention): boolean {
  return mention.sides.includes('company') && mention.run.length > 0 && !isPerson(mention);
}

/** "The company" means one of those its own articles name, where they name any. */
function isNear(mention: Mention, other: Mention, mentions: readonly Mention[]): boolean {
  const isShared = (one: Mention): boolean => !mention.sources.isDisjointFrom(one.sources);
  return isShared(other) || !mentions.some((one) => isNamedCompany(one) && isShared(one));
}

function isPerson({ lead, isBody, run }: Mention): boolean {
  return !isBody && run.length > 1 && lead.length > 0;
}

/** "Blue Coast volunteers", "a Norex spokesman". */
function isStaffOf({ core, run }: Mention, other: Mention): boolean {
  const name = fold(other.run.join(' '));
  if (run.length > 0 || name === '' || !core.startsWith(`${name} `)) return false;
  return people.has(core.slice(name.length + 1));
}

function isGovernmentOf({ core }: Mention, other: Mention): boolean {
  return other.core === `${fold(places.get(core.replaceAll(' ', '-')) ?? ' ')} government`;
}
