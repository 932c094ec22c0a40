/** The words of a speaker's name or description that tell it from another's. */

const stopWords = new Set(
  'the and for that this with from who which his her its their our your she they him them'.split(
    ' ',
  ),
);

/** Gives the words of three letters or more among the first twelve, lower case, pronouns and articles left out. */
export function significantWords(name: string | null): ReadonlySet<string> {
  const first = (name ?? '').toLowerCase().split(/\s+/u).slice(0, 12).join(' ');
  return new Set((first.match(/\p{L}{3,}/gu) ?? []).filter((word) => !stopWords.has(word)));
}
