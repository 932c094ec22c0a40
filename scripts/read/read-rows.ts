/** Splits standard input into the texts to read: newline-delimited JSON where the first line is a row, else one article. */
import { decodeText } from './decode-text.ts';

/** One text to read, or what is wrong with a line. */
export type Row =
  | {
      /** As given, whatever JSON value it is. */
      readonly id: unknown;
      readonly text: string;
      /** An ISO date, or `null` to find it in the text. */
      readonly published: string | null;
    }
  | { readonly reason: string };

const newline = 0x0a;

/** Takes the input in chunks of bytes; gives its rows as they arrive. Blank lines are no rows. */
export async function* readRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  let number = 0;
  let isRows = false;
  const article: Uint8Array[] = [];
  for await (const line of splitLines(chunks)) {
    number += 1;
    const text = new TextDecoder().decode(line);
    isRows ||= number === 1 && parseRow(text) !== null;
    if (!isRows) article.push(line);
    else if (text.trim() !== '') {
      yield parseRow(text) ?? { reason: `line ${number}: expected a JSON object with "text"` };
    }
  }
  if (isRows) return;
  const decoded = decodeText(Buffer.concat(article));
  if ('reason' in decoded) yield { reason: `the input ${decoded.reason}` };
  else yield { id: null, text: decoded.text, published: null };
}

/** Lines keep their line end, so that put together they are the input again. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...open, chunk.subarray(from, at + 1)]);
      open = [];
      from = at + 1;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  if (open.length > 0) yield Buffer.concat(open);
}

function parseRow(line: string): Row | null {
  if (!line.trimStart().startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    if (typeof value.text !== 'string') return null;
    const published = 'published' in value ? value.published : null;
    return {
      id: 'id' in value ? value.id : null,
      text: value.text,
      published: typeof published === 'string' ? readDate(published) : null,
    };
  } catch {
    return null;
  }
}

/** The day of an ISO date or time, or `null` where it is no day of the calendar. */
function readDate(text: string): string | null {
  try {
    return Temporal.PlainDate.from(text).toString();
  } catch {
    return null;
  }
}
