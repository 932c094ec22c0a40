/** Writes a form of a date table out as the plain sequences it stands for. */

/** Takes a form ("[the] start|beginning of"); gives its sequences of elements, the alternatives of one element still together. */
export function expandForm(form: string): string[][] {
  const words = form.replaceAll('[', ' [ ').replaceAll(']', ' ] ').split(' ').filter(Boolean);
  return expandWords(words);
}

function expandWords(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  if (first !== '[') return expandWords(rest).map((tail) => [first, ...tail]);
  const close = findClose(rest);
  const tails = expandWords(rest.slice(close + 1));
  const inner = expandWords(rest.slice(0, close)).flatMap((head) =>
    tails.map((tail) => [...head, ...tail]),
  );
  return [...inner, ...tails];
}

function findClose(words: readonly string[]): number {
  let depth = 0;
  for (const [index, word] of words.entries()) {
    if (word === '[') depth++;
    if (word === ']' && depth-- === 0) return index;
  }
  throw new Error(`invalid form: ${words.join(' ')}`);
}
