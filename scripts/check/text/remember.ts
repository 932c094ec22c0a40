/** Keeps what a reading gave: a site says the same again and again, in a card, a chart and a table. */

type Reading<Read> = (text: string, language: string) => Read;

const mostKept = 50_000;

/** Gives the reading, done once for each text and language; forgets all where it holds more than `most`. */
export function remember<Read>(read: Reading<Read>, most = mostKept): Reading<Read> {
  const kept = new Map<string, Read>();
  return (text, language) => {
    const key = `${language} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = read(text, language);
    if (kept.size >= most) kept.clear();
    kept.set(key, made);
    return made;
  };
}
