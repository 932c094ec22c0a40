/** Remembers which sentences a draft has used, so that none stands in it twice, in whatever source. */

/** Two sentences that share more of their words are one, told twice; those of two days are more alike. */
const mostShared = { sentence: 0.6, headline: 0.85 };

interface Said {
  readonly words: ReadonlySet<string>;
  /** Numbers, and words with a capital that does not open the sentence. */
  readonly names: ReadonlySet<string>;
}

export class SaidSentences {
  readonly #said: Said[] = [];

  /**
   * True where a sentence, or one much like it, was added before; a part of one is like it too. Headlines that each
   * name what the other does not are two.
   */
  has(text: string, kind: keyof typeof mostShared = 'sentence'): boolean {
    const own = readSaid(text);
    return this.#said.some((other) => {
      const shared = own.words.intersection(other.words).size;
      const isAlike = shared > mostShared[kind] * Math.min(own.words.size, other.words.size);
      return isAlike && !(kind === 'headline' && areApart(own, other));
    });
  }

  add(text: string): void {
    this.#said.push(readSaid(text));
  }
}

function areApart(a: Said, b: Said): boolean {
  return a.names.difference(b.words).size > 0 && b.names.difference(a.words).size > 0;
}

function readSaid(text: string): Said {
  const words = [...(text.match(/[\p{L}\p{N}]+/gu) ?? [])];
  const names = words.filter(
    (word, at) => /^\p{N}/u.test(word) || (at > 0 && /^\p{Lu}/u.test(word)),
  );
  const fold = (all: readonly string[]) => new Set(all.map((word) => word.toLowerCase()));
  return { words: fold(words), names: fold(names) };
}
