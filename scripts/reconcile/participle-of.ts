/** Forms the past participle and the past of a verb from its lemma, for labels. */
import { irregularVerbs } from '../grammar/en/verb-forms.ts';

const irregular = new Map(
  irregularVerbs.map((row): [string, { past: string; participle: string }] => {
    const [lemma = '', past = '', participle = ''] = row.split(' ');
    return [lemma, { past: firstOf(past), participle: firstOf(participle) }];
  }),
);

/** Takes a lemma; gives "withdrawn" for "withdraw". */
export function participleOf(lemma: string): string {
  return irregular.get(lemma)?.participle ?? regular(lemma);
}

/** Takes a lemma; gives "withdrew" for "withdraw". */
export function pastOf(lemma: string): string {
  return irregular.get(lemma)?.past ?? regular(lemma);
}

function regular(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  // Stress on the last syllable doubles its letter too: "transfer", "commit".
  if (/(?:fer|mit|cur|pel|trol|equip|expel|kidnap)$/.test(lemma))
    return `${lemma}${lemma.slice(-1)}ed`;
  // A single syllable of one short vowel doubles its last letter: "drop", "stop".
  if (/^[^aeiou]*[aeiou][bdfgk-nprt]$/.test(lemma)) return `${lemma}${lemma.slice(-1)}ed`;
  return `${lemma}ed`;
}

function firstOf(forms: string): string {
  return forms.split('/')[0] ?? forms;
}
