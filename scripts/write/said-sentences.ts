/** Remembers which sentences a draft has used, so that none stands in it twice, in whatever source. */

/** Two sentences that share more of their words are one, told twice. */
const mostShared = 0.6;

export class SaidSentences {
  readonly #said: ReadonlySet<string>[] = [];

  /** True where a sentence, or one much like it, was added before; a part of one is like it too. */
  has(text: string): boolean {
    const own = wordsOf(text);
    return this.#said.some((other) => {
      const shared = [...own].filter((word) => other.has(word)).length;
      return shared > mostShared * Math.min(own.size, other.size);
    });
  }

  add(text: string): void {
    this.#said.push(wordsOf(text));
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
