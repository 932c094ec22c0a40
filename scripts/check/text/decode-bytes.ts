/** Decodes the bytes of a text file without knowing how the maker did it. */

/** Windows-1252 comes last: it decodes anything. */
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];

/** Gives the text of a UTF-8 file without its byte-order mark; bad bytes become U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * Decodes a seed: the encoding is the first in which it decodes without error and which `fits`;
 * where none fits, the first that decodes.
 */
export function decodeSeed(bytes: Uint8Array, fits: (text: string) => boolean): string {
  const texts = encodings.flatMap((encoding) => {
    try {
      return [new TextDecoder(encoding, { fatal: true }).decode(bytes)];
    } catch {
      return [];
    }
  });
  return texts.find(fits) ?? texts[0] ?? '';
}
