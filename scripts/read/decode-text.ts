/** Turns the bytes of a text file into characters, or says why it cannot; never puts U+FFFD where a byte was not understood. */
import { sniffFormat } from './sniff-format.ts';

/** `text` has no byte-order mark and is otherwise the file, character by character. */
export type Decoded =
  { readonly text: string; readonly encoding: string } | { readonly reason: string };

/** Byte-order marks, the longer before the shorter. */
const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** Bytes to which Windows-1252 gives no character (WHATWG decodes them to C1 controls all the same). */
const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/**
 * Takes the bytes of a `.txt` or `.md` file; gives its characters and the encoding they were in.
 * Tries, in order: a byte-order mark, UTF-8, Windows-1252 (which holds ISO-8859-1's letters too).
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const format = sniffFormat(bytes);
  if (format !== null) {
    return { reason: `holds a ${format}, not text; save the article as plain text (.txt)` };
  }
  const mark = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  const decoded =
    mark === undefined
      ? decodeUnmarked(bytes)
      : decodeAs(mark[1], bytes.subarray(mark[0].length), `${mark[1]} with byte-order mark`);
  if ('text' in decoded && decoded.text.includes('\0')) {
    return { reason: 'holds NUL characters, so it is binary or damaged; save it as UTF-8 text' };
  }
  return decoded;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs('utf-8', bytes, 'utf-8');
  if ('text' in utf8) return utf8;
  if (bytes.some((byte) => unassigned.includes(byte) || isControl(byte))) {
    return { reason: 'is neither UTF-8, UTF-16 nor Windows-1252 text; save it as UTF-8' };
  }
  return decodeAs('windows-1252', bytes, 'windows-1252');
}

function decodeAs(label: string, bytes: Uint8Array, encoding: string): Decoded {
  try {
    return {
      text: new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    };
  } catch {
    return { reason: `is not valid ${label}; save it as UTF-8` };
  }
}

/** C0 controls other than tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}
