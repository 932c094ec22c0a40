/** Leads a Spanish verb form back to its infinitive: tables, and the regular endings of the verbs in them. */
import { irregularVerbs, regularVerbs } from './es/verb-forms.ts';
import type { VerbForm, VerbReading } from './predicate-types.ts';

const endings: Readonly<Record<string, readonly (readonly [VerbForm, string])[]>> = {
  ar: [
    ['present', 'a an'],
    ['past', 'ó aron aba aban'],
    ['participle', 'ado ada ados adas'],
    ['gerund', 'ando'],
    ['present', 'ará arán'],
  ],
  er: [
    ['present', 'e en'],
    ['past', 'ió ieron ía ían'],
    ['participle', 'ido ida idos idas'],
    ['gerund', 'iendo'],
    ['present', 'erá erán'],
  ],
  ir: [
    ['present', 'e en'],
    ['past', 'ió ieron ía ían'],
    ['participle', 'ido ida idos idas'],
    ['gerund', 'iendo'],
    ['present', 'irá irán'],
  ],
};

const readings = new Map<string, VerbReading>();
for (const lemma of regularVerbs.split(' ')) {
  readings.set(lemma, { lemma, form: 'base' });
  for (const [form, parts] of endings[lemma.slice(-2)] ?? [])
    for (const part of parts.split(' ')) readings.set(lemma.slice(0, -2) + part, { lemma, form });
}
for (const row of irregularVerbs) {
  const [lemma = '', ...forms] = row.split(' ');
  readings.set(lemma, { lemma, form: 'base' });
  for (const word of forms) readings.set(word, { lemma, form: formOf(word) });
}

/** Takes a word in lower case; gives the infinitive and form it has as a verb of the tables, or `null`. */
export function verbLemmaEs(word: string): VerbReading | null {
  return readings.get(word) ?? null;
}

function formOf(word: string): VerbForm {
  if (/(?:[dts][oa]s?|cho)$/.test(word)) return 'participle';
  if (word.endsWith('ndo')) return 'gerund';
  return /(?:[oó]|on|ían?|aban?|ró)$/.test(word) ? 'past' : 'present';
}
