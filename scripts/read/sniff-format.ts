/** Names what a file really is by its first bytes, whatever its name says. */

/** First bytes that give a format away, as Latin-1 characters; the first row that fits wins. */
const signatures: readonly (readonly [start: string, format: string])[] = [
  ['PK\u0003\u0004', 'zip archive (a Word or OpenDocument file is one)'],
  ['PK\u0005\u0006', 'zip archive'],
  ['\u001F\u008B', 'gzip archive'],
  ['BZh', 'bzip2 archive'],
  ['7z\u00BC\u00AF\u0027\u001C', '7-Zip archive'],
  ['\u00FD7zXZ\u0000', 'xz archive'],
  ['Rar!\u001A\u0007', 'RAR archive'],
  ['%PDF-', 'PDF file'],
  ['{\\rtf', 'RTF file'],
  ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', 'old Word or Office file'],
  ['\u0089PNG\r\n', 'PNG image'],
  ['\u00FF\u00D8\u00FF', 'JPEG image'],
  ['GIF8', 'GIF image'],
  ['bplist00', 'binary property list'],
  ['\u007FELF', 'program'],
  ['SQLite format 3\u0000', 'SQLite database'],
];

const longest = Math.max(...signatures.map(([start]) => start.length));

/** Takes a file's bytes; gives the name of a format that is not text, or `null` where none is recognized. */
export function sniffFormat(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, longest));
  return signatures.find(([start]) => head.startsWith(start))?.[1] ?? null;
}
