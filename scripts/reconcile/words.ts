/** Words of a quote as reconciling compares them: folded, short and empty ones left out, inflection cut off. */

const empty = new Set(
  (
    'about above after again against also although among another around because been before being between both ' +
    'came come could does doing down during each even ever every from further have having here into itself just ' +
    'like made make many more most much must only other over said same says should since some still such than that ' +
    'their them then there these they this those through told under until upon very were what when where which ' +
    'while will with within without would your according according'
  ).split(' '),
);

/** Length to which words are cut: "releases", "released" and "releasing" share six letters. */
const stemLength = 6;

/** Takes text; gives it in lower case with accents taken off. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Takes text; gives its words in order, as printed. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
}

/** Takes text; gives the stems of its words of content. */
export function stemsOf(text: string): Set<string> {
  return new Set(
    wordsOf(fold(text))
      .map((word) => word.replace(/['’]s?$/, ''))
      .filter((word) => word.length >= 4 && !empty.has(word) && !/^\p{N}/u.test(word))
      .map((word) => word.slice(0, stemLength)),
  );
}

/** Takes text; gives the words in it that begin with a capital and do not open it, folded. */
export function namesOf(text: string): Set<string> {
  const words = wordsOf(text).slice(1);
  return new Set(words.filter((word) => /^\p{Lu}\p{L}{2}/u.test(word)).map(fold));
}

/** Takes words; gives an id made of lower-case letters, digits and hyphens. */
export function toSlug(text: string): string {
  return fold(text)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
