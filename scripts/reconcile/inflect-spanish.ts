/** Regular inflections of Spanish words, accents folded. */

const endings: Readonly<Record<string, string>> = {
  ar: 'a an o aron aba aban ara aran ando ado ada ados adas',
  er: 'e en io ieron ia ian era eran iendo ido ida idos idas',
  ir: 'e en io ieron ia ian ira iran iendo ido ida idos idas',
};

/** Takes a lemma, folded; gives it with the third persons and participles of a verb, or the forms of a noun. */
export function inflectSpanish(lemma: string): string[] {
  const verbal = endings[lemma.slice(-2)];
  if (verbal !== undefined && lemma.length > 4) {
    const stem = lemma.slice(0, -2);
    return [lemma, ...verbal.split(' ').map((ending) => stem + ending)];
  }
  if (/[aeo]$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${lemma}s`, ...(/[ao]$/.test(lemma) ? [`${stem}a`, `${stem}o`] : [])];
  }
  return [lemma, `${lemma}es`];
}
