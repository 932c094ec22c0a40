/** Says in a few words what was done where the tables know no happening: "wearing", "published", "who withdrew". */
import type { ExtractedClaim } from '../../src/model/article.ts';
import { particles } from '../grammar/en/clause-roles.ts';
import { wordClasses } from '../grammar/en/word-classes.ts';
import type { Group } from './group-measures.ts';
import { isOfKind } from './kind-of.ts';
import { participleOf, pastOf } from './participle-of.ts';
import { withoutNumbers } from './plain-words.ts';
import { clauseAfter } from './words-around.ts';
import { particleAfter } from './particle-after.ts';
import { fold } from './words.ts';

const determiners = new Set(wordClasses.determiner.split(' '));
const small = new Set(
  `${wordClasses.preposition} ${wordClasses.coordinator} ${wordClasses.adverb} ${wordClasses.time} total`.split(
    ' ',
  ),
);
const particleWords = new Set(particles.split(' '));

/** Letters that a verb shares with its inflections. */
const rootLength = 3;
const verbReach = 8;

/** Takes a measure with a verb; gives the words that follow its unit, or `null` where it has none. */
export function nameDeed({ subject, claims }: Group): string | null {
  const { verb, thing } = subject;
  if (verb === null) return null;
  // Other languages put a participle and its noun together in ways the tables do not know.
  if (claims.some(({ language }) => !language.startsWith('en'))) return null;
  const told = claims.find(({ predicate }) => predicate?.relation === 'subject') ?? claims[0];
  const { relation = null, form = null, tense = null } = told?.predicate ?? {};
  const particle = told === undefined ? null : particleAfter(told, verb);
  const close = (deed: string): string => (particle === null ? deed : `${deed} ${particle}`);
  if (relation !== 'subject' || form === 'participle') return close(participleOf(verb));
  if (form === 'gerund') return `${close(gerundOf(told, verb))}${objectOf(told, verb)}`;
  if (tense === 'future') return close(`to ${verb}`);
  const deed = close(
    `${thing === null || isOfKind(thing, 'people') ? 'who' : 'that'} ${pastOf(verb)}`,
  );
  return `${deed}${objectOf(told, verb)}`;
}

/** "Wearing headscarves": the plain words right after the verb, its article left out. */
function objectOf(claim: ExtractedClaim | undefined, verb: string): string {
  const words = claim === undefined ? [] : clauseAfter(claim, verbReach);
  const at = words.findIndex((word) => fold(word).startsWith(verb.slice(0, rootLength)));
  const rest = at < 0 ? [] : words.slice(at + 1);
  const noun = determiners.has(fold(rest[0] ?? '')) ? rest[1] : rest[0];
  if (noun === undefined || small.has(fold(noun)) || !/^\p{Ll}{3,}$/u.test(noun)) return '';
  const object = withoutNumbers(noun);
  return object === '' || particleWords.has(object) || object.endsWith('ly') ? '' : ` ${object}`;
}

function gerundOf(claim: ExtractedClaim | undefined, verb: string): string {
  const words = claim === undefined ? [] : clauseAfter(claim, verbReach);
  return (
    words.find((word) => word.endsWith('ing') && word.startsWith(verb.slice(0, rootLength))) ??
    participleOf(verb)
  );
}
