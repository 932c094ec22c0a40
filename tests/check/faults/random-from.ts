/** Gives the same random numbers for the same words, each from 0 to 2³¹ − 1. */
export function randomFrom(words: string): () => number {
  let state = [...words].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 31, 7);
  return () => {
    // Lehmer's generator, as Park and Miller have it.
    state = (state * 48_271 + 11) % (2 ** 31 - 1);
    return state;
  };
}
