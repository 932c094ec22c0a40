/** Flags words that may not be what they look like: characters no one sees, and text decoded wrongly before it was saved. */

/** Takes a sentence and the claim's words in it, verbatim; gives the flags. */
export function flagText(sentence: string, words: string): readonly string[] {
  const flags: string[] = [];
  if (hidden.test(words)) flags.push('text:hidden');
  if (garbled.test(sentence)) flags.push('text:garbled');
  return flags;
}

/** Soft hyphens, zero-width and direction characters, and control characters other than white space. */
const hidden = /\p{Cf}|(?!\s)\p{Cc}/u;

/** UTF-8 that was read as Windows-1252 and saved again ("â€œ", "Ã±"), or a character that was lost. */
const garbled = /[ÂÃ][\u0080-\u00BF\u0152-\u0178\u2018-\u2030]|â(?:€|\u0080)|\uFFFD/;
