/** Gives a title with a full stop, where it does not end a sentence of its own. */
export function endSentence(title: string): string {
  return /[.?!…]$/u.test(title) ? title : `${title}.`;
}
