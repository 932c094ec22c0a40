/** Spells a speaker's name as it stands inside a sentence: a capital that only opens a sentence is none of the name's. */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import type { WordCase } from './word-case.ts';

const shortestShout = 4;

/**
 * Gives the name with its first word written as the article writes it where nothing forces a capital: "Talks" is
 * "talks" where the text has it so elsewhere; "The Hague" keeps the article that it has inside a sentence.
 */
export function spellName(
  name: string,
  lexicon: SpeechLexicon,
  { small, capital }: WordCase,
): string {
  const [first = '', second = ''] = name.split(/\s+/);
  const lower = first.toLowerCase();
  const rest = name.slice(first.length);
  if (first === lower) return name;
  if (lexicon.classes.determiner.has(lower))
    return capital.has(`${first} ${second}`) ? name : lower + rest;
  const isShout = first.length >= shortestShout && first === first.toUpperCase();
  const plain = isShout ? first.charAt(0) + lower.slice(1) : first;
  const generic = isGeneric(lexicon, lower);
  const isCommon = generic || (small.has(lower) && !capital.has(plain));
  const leads = /^\p{Lu}/u.test(second) || (second === '' && !generic && !lower.endsWith('s'));
  if (isCommon && !leads) return lower + rest;
  return isShout && (capital.has(plain) || small.has(lower)) ? plain + rest : name;
}

function isGeneric(lexicon: SpeechLexicon, lower: string): boolean {
  const { persons, bodies, evidenceNouns, speakers } = lexicon;
  if (lower.endsWith('s') && speakers.has(lower) && speakers.has(lower.slice(0, -1))) return true;
  const forms = [lower, lower.replace(/s$/, ''), lower.replace(/es$/, '')];
  return [persons, bodies, evidenceNouns].some((nouns) => forms.some((form) => nouns.has(form)));
}
