/** Names an article within a sentence: by its publisher, else by the start of its title. */
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { fillWords } from './fill-template.ts';
import { isReadable } from './is-sayable.ts';

/** Characters of a title within a sentence. */
const longest = 48;
const shortest = 12;

/** Gives who published a source; where several have no publisher, the title tells one from the others. */
export function nameSource(source: string, context: DraftContext): string {
  const { table, story, sources } = context;
  const publisher = sources.get(source)?.publisher ?? null;
  if (publisher !== null && isReadable(publisher, context)) return cleanText(publisher).trim();
  const nameless = story.sources.filter((one) => one.publisher === null);
  const title = nameless.length > 1 ? shortTitle(sources.get(source)?.title ?? '', context) : null;
  return title === null ? table.oneReport : fillWords(table.titledReport, { title });
}

/** Cut between words; `null` where it holds a number, quotation marks, or is no headline. */
function shortTitle(title: string, { words }: DraftContext): string | null {
  const plain = cleanText(title).trim().replace(/\.$/, '');
  const isOdd =
    plain.length < shortest || plain === plain.toUpperCase() || /["“”«»<>\{\}]/v.test(plain);
  if (isOdd) return null;
  const short =
    plain.length <= longest ? plain : `${plain.slice(0, plain.lastIndexOf(' ', longest))} …`;
  return words.hasNumber(short) || short.length < shortest ? null : short;
}
