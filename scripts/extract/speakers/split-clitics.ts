/** Takes words apart that a language writes together: "l'armée", "ajoute-t-il". */
import type { SpeechLexicon } from '../../grammar/speech-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';

const hung = /^(\p{L}+)-(?:t-)?(\p{L}+)$/u;

/**
 * The words of one token: the elided word and what follows it, or the pronoun and its verb in the order of a plain
 * sentence ("il ajoute"), both with the place of the whole; else the token itself.
 */
export function splitClitics(word: Word, { classes }: SpeechLexicon): Word[] {
  if (word.kind !== 'word') return [word];
  const cut = word.lower.indexOf("'") + 1;
  if (cut > 0 && cut < word.lower.length && classes.elision.has(word.lower.slice(0, cut))) {
    if (classes.preposition.has(word.lower)) return [word];
    const rest = word.text.slice(cut);
    return [
      {
        ...word,
        end: word.start + cut,
        text: word.text.slice(0, cut),
        lower: word.lower.slice(0, cut),
        capital: false,
      },
      {
        ...word,
        start: word.start + cut,
        text: rest,
        lower: word.lower.slice(cut),
        capital: /^\p{Lu}/u.test(rest),
      },
    ];
  }
  if (!word.lower.includes('-')) return [word];
  const [, verb = '', pronoun = ''] = hung.exec(word.lower) ?? [];
  if (!classes.hung.has(pronoun)) return [word];
  return [
    { ...word, text: pronoun, lower: pronoun, capital: false },
    { ...word, text: verb, lower: verb, capital: false },
  ];
}
