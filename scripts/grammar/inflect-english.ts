/** Regular inflections of English words. */

/** Takes a lemma in lower case; gives it with the forms a verb or noun of its ending may take. */
export function inflectEnglish(lemma: string): string[] {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const doubled = /[^aeiou][aeiou][bdgk-nprt]$/.test(lemma) ? lemma + lemma.slice(-1) : stem;
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  return [
    lemma,
    y === null ? (/(?:[sxz]|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`) : `${y}ies`,
    y === null ? `${stem}ed` : `${y}ied`,
    `${stem}ing`,
    `${doubled}ed`,
    `${doubled}ing`,
  ];
}
