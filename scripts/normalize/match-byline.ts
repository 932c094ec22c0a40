/** Recognizes bylines and gives the name in them. */
import { boilerplateTables } from '../grammar/boilerplate-tables.ts';

const markers = boilerplateTables
  .flatMap((table) => table.bylines)
  .sort((a, b) => b.length - a.length);

/** Takes a trimmed line of a page's head; gives the name of its byline verbatim, or `null`. */
export function matchByline(line: string): string | null {
  if (line.length > 120) return null;
  const plain = line.replace(/^[^\p{L}\p{N}]+/u, '');
  const lower = plain.toLowerCase();
  const marker = markers.find(
    (word) => lower.startsWith(word) && /^:? /.test(lower.slice(word.length)),
  );
  if (marker === undefined) return null;
  const name = plain.slice(marker.length).replace(/^:/, '').trim();
  return name !== '' && isName(name, plain[marker.length] === ':') ? name : null;
}

/** Without a colon a byline is told from a sentence by its capitals and its missing full stop. */
function isName(name: string, afterColon: boolean): boolean {
  if (afterColon) return true;
  if (/[.!?]$/.test(name)) return false;
  const words = name.split(/[\s,|]+/).filter((word) => /^\p{L}{3,}/u.test(word));
  return (
    words.length > 0 && words.filter((word) => /^\p{Ll}/u.test(word)).length * 4 <= words.length
  );
}
