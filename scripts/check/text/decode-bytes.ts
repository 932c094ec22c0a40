/** Decodes the bytes of a text file without knowing how the maker did it. */

/** With the byte-order mark that must begin the file; Windows-1252 comes last, for it decodes anything. */
const encodings = [
  ['utf-8', []],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['windows-1252', []],
] as const;

/** Gives the text of a UTF-8 file without its byte-order mark; bad bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Decodes a seed: the encoding is the first in which it decodes without error and which `fits`;
 * where none fits, the first that decodes.
 */
export function decodeSeed(bytes: Uint8Array, fits: (text: string) => boolean): string {
  const texts = encodings.flatMap(([encoding, mark]) => {
    if (mark.some((byte, at) => bytes[at] !== byte)) return [];
    try {
      return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
    } catch {
      return [];
    }
  });
  return texts.find(fits) ?? texts[0] ?? '';
}
