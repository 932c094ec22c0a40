/** Tells prose from what stands in an article but was not written as part of its story: captions, posts, quotations. */
import type { Telling } from '../../../src/model/article.ts';
import type { ClauseLexicon } from '../../grammar/clause-lexicon.ts';
import type { Word } from '../../grammar/split-words.ts';
import type { Sentence } from './sentence.ts';

/** Words at the opening among which a noun for a picture makes a caption. */
const openingWords = 5;

/** A credit, and what only posts hold. */
const credit =
  /\((?:AP |AFP |Reuters |EPA )?(?:photo|image|pic|foto)\b|\/(?:AFP|AP|EPA|Reuters|Getty)\b|\bGetty Images\b|\bvia (?:AP|AFP|Reuters)\b/i;
const handle = /(?:^|[\s"“(])@\p{L}|\bpic\.twitter\b/u;
const tags = /(?:^|\s)#\p{L}/gu;

/** Takes a sentence, its text, whether the date in it is printed in full, and whether it counts from the day of writing. */
export function findVoice(
  sentence: Sentence,
  text: string,
  { isFull, isSeenFromNow }: { readonly isFull: boolean; readonly isSeenFromNow: boolean },
): Telling['voice'] {
  if (handle.test(text) || (text.match(tags) ?? []).length > 1) return 'post';
  if (credit.test(text) || isPicture(sentence)) return 'caption';
  if (isFull && isShowing(sentence)) return 'scene';
  return isSeenFromNow && isQuoted(sentence) ? 'quoted' : 'prose';
}

function isPicture({ words, lexicon }: Sentence): boolean {
  const [first, ...rest] = words.filter(({ kind }) => kind === 'word');
  if (first === undefined) return false;
  const opening = [first, ...rest].slice(0, openingWords);
  const isOpened = opening.some(({ lower }) => lexicon.pictures.has(lower));
  return isOpened && words.some(({ lower }) => lexicon.showing.has(lower));
}

/** News tells in the past what a full date dates; a caption in the present: "are seen", "testifies". */
function isShowing({ words, lexicon, verbs, from }: Sentence): boolean {
  const { tenses, showing, lemma, placesVerbs } = lexicon;
  if (!placesVerbs) return false;
  const isPosed = words
    .slice(0, from)
    .some(({ lower }, at) => tenses.present.includes(lower) && isShown(words[at + 1], showing));
  const at = verbs.indexOf(true);
  const verb = words[at]?.lower ?? '';
  const isThird = lemma(verb)?.form === 'present' || isFiniteReport(lexicon, verb);
  return isPosed || (at >= 0 && at < from && isThird && !stative.has(verb));
}

function isFiniteReport({ speech }: ClauseLexicon, verb: string): boolean {
  const reading = speech.verbs.get(verb);
  return reading?.finite === true && !reading.past && verb.endsWith('s');
}

const stative = new Set(['says', 'has', 'was', 'is', 'does', 'means', 'remains']);

function isShown(word: Word | undefined, showing: ReadonlySet<string>): boolean {
  return word !== undefined && (showing.has(word.lower) || /[a-z]ing$/.test(word.lower));
}

function isQuoted({ words, from }: Sentence): boolean {
  const marks = words.slice(0, from).map(({ text }) => text);
  const count = (signs: string): number => marks.filter((mark) => signs.includes(mark)).length;
  return count('“«') > count('”»') || count('"') % 2 === 1;
}
