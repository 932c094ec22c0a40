/** Leads an English verb form back to its lemma: a table of irregular verbs and rules for the regular ones. */
import { irregularVerbs, participialAdjectives, regularVerbs } from './en/verb-forms.ts';

import type { VerbReading } from './predicate-types.ts';

const irregular = new Map<string, VerbReading>();
const bases = new Set(regularVerbs.split(' '));
for (const row of irregularVerbs) {
  const [lemma = '', past = '', participle = ''] = row.split(' ');
  bases.add(lemma);
  for (const form of participle.split('/')) irregular.set(form, { lemma, form: 'participle' });
  for (const form of past.split('/')) {
    const both = participle.split('/').includes(form);
    irregular.set(form, { lemma, form: both ? 'pastOrParticiple' : 'past' });
  }
}
const adjectives = new Set(participialAdjectives.split(' '));
const doubled = /([bdfglmnprt])\1$/;
/** Lemmas that end in a double letter themselves: "spill", "recall", "staff". */
const keepsDouble = /^[^aeiou]*[aeiou]ll$|all$|ff$/;
/** Endings after which English drops an "e" before "-ed" and "-ing". */
const dropsE =
  /(?:[aiou]s|[vzuc]|[^n]g|rs|[bdfgkpt]l|[^aeo]at|[iu]r|[^aeiou][aiou][dkm]|[^aeiou]ut)$/;

/** Takes a word in lower case; gives the lemma and form it has as a verb, or `null` where it is none that is known or regular. */
export function verbLemma(word: string): VerbReading | null {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (adjectives.has(word)) return null;
  if (bases.has(word)) return { lemma: word, form: 'base' };
  if (word.endsWith('eed') && bases.has(word.slice(0, -1)))
    return { lemma: word.slice(0, -1), form: 'pastOrParticiple' };
  if ((word.length > 4 || word.endsWith('ied')) && word.endsWith('ed') && !word.endsWith('eed'))
    return { lemma: strip(word, 2, 'ied'), form: 'pastOrParticiple' };
  if (word.length > 5 && word.endsWith('ing')) return { lemma: strip(word, 3, ''), form: 'gerund' };
  if (word.length > 3 && word.endsWith('s')) {
    const lemma = [word.slice(0, -1), word.slice(0, -2), `${word.slice(0, -3)}y`].find((base) =>
      bases.has(base),
    );
    if (
      lemma !== undefined &&
      (lemma.endsWith('y') ? word.endsWith('ies') || word.endsWith('ys') : true)
    )
      return { lemma, form: 'present' };
  }
  return null;
}

function strip(word: string, length: number, yEnding: string): string {
  const stem = word.slice(0, -length);
  if (yEnding !== '' && word.endsWith(yEnding))
    return word.length === 4 ? `${word.slice(0, -3)}ie` : `${word.slice(0, -3)}y`;
  if (bases.has(`${stem}e`)) return `${stem}e`;
  if (bases.has(stem)) return stem;
  if (keepsDouble.test(stem)) return stem;
  if (doubled.test(stem)) return stem.slice(0, -1);
  return dropsE.test(stem) ? `${stem}e` : stem;
}
