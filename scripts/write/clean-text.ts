/** Makes one printable line of article text: nothing invisible, nothing that reorders, nothing broken. */

/** Controls that are no white space; soft hyphen; zero-width, bidirectional and annotation characters; non-characters. */
const invisible =
  /[[\p{Cc}\p{Bidi_Control}\p{Noncharacter_Code_Point}\xad\u180e\u200b-\u200d\u2060-\u206f\ufeff\ufff9-\ufffb]--[\t\n\v\f\r\x85]]/gv;

/**
 * Drops invisible controls, repairs lone surrogates and folds each run of white space to one space; ends are kept.
 * Folding white space and dropping controls is all that "verbatim" allows, so letters are left as they are composed.
 *
 * @param text - any string
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(/[\s\x85]+/g, ' ');
}
