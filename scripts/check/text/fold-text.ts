/** Folds white space and drops invisible controls: what "verbatim" overlooks, and nothing else. */

/** Gives `text` composed (NFC), without invisible controls, each run of white space one space, trimmed. */
export function foldText(text: string): string {
  return text
    .replace(/[^\P{Cc}\s]|\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Takes an ellipsis off either end of a folded text. */
export function dropEllipses(folded: string): string {
  return folded.replace(/^(?:…|\.\.\.|\[…\]) ?/u, '').replace(/ ?(?:…|\.\.\.|\[…\])$/u, '');
}
