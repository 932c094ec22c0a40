/** Recognizes names by their capitals, and those of newspapers and agencies by their nouns. */
import { boilerplateTables } from '../grammar/boilerplate-tables.ts';

/** A name has no more words. */
const longestName = 7;

/** Words of a name that take no capital. */
const particles = new Set(
  'a al and da das de del dell della der des di do dos du e el et for i il in la las le les los o of on the und van von y'.split(
    ' ',
  ),
);

const outlets = new Set(boilerplateTables.flatMap((table) => table.outlets));

/** Agencies and broadcasters that go by one word. */
const agencies = new Set(
  'abc afp ansa ap apa bbc bloomberg cbs cnn cnbc dpa dw efe epa kyodo lusa msnbc nbc npr pti reuters rte tass télam upi xinhua'.split(
    ' ',
  ),
);

/** Takes words; says whether they are a run of capitalized words, as names are. */
export function isNameRun(words: string): boolean {
  const all = splitName(words);
  return (
    all.length > 0 &&
    all.length <= longestName &&
    /^\p{Lu}/u.test(words) &&
    all.every((word) => particles.has(word) || /^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word))
  );
}

/** Takes words; says whether they name a newspaper or an agency: its noun is the first or last, or a place follows it ("Chronicle of …"). */
export function isOutlet(words: string): boolean {
  if (!isNameRun(words)) return false;
  const all = splitName(words.toLowerCase());
  const [first = ''] = all;
  const named = particles.has(first) ? all.slice(1) : all;
  const last = named.length - 1;
  if (all.length === 1) return agencies.has(first);
  return named.some(
    (word, at) =>
      outlets.has(word) && (at === 0 || at === last || particles.has(named[at + 1] ?? '')),
  );
}

function splitName(words: string): readonly string[] {
  return words.split(/[\s,&/]+/).filter((word) => word !== '');
}
