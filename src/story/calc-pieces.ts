/** Puts an expression of `calc:` into pieces for a reader: claims, and the words and signs between them. */

/** Claims by id, or what stands between them. */
export type CalcPiece = { readonly claim: string } | { readonly said: string };

/** What stands before the first operand of a word, and before each later one. */
export type CalcWords = Readonly<Record<string, readonly [before: string, between: string]>>;

const signs: Readonly<Record<string, string>> = { '-': '−', '*': '×', '/': '÷' };

/** Gives the words of an expression: ids, signs, parentheses, commas, names of functions. */
export function calcTokens(expression: string): readonly string[] {
  return expression.match(/[(),]|[^\s(),]+/g) ?? [];
}

/** Gives the claims of an expression, each as often as it stands there: a name before a parenthesis is none. */
export function claimsOf(expression: string): readonly string[] {
  const tokens = calcTokens(expression);
  return tokens.filter((token, index) => /[a-z]/.test(token) && tokens[index + 1] !== '(');
}

/** @param words - for each function; one that is not among them is said by its name */
export function calcPieces(expression: string, words: CalcWords): readonly CalcPiece[] {
  const tokens = calcTokens(expression);
  const open: string[] = [];
  return tokens.flatMap((token, index): readonly CalcPiece[] => {
    const name = open.at(-1) ?? '';
    switch (token) {
      case '(': {
        const before = tokens[index - 1] ?? '';
        open.push(/[a-z]/.test(before) ? before : '');
        return open.length > 1 || open[0] === '' ? [{ said: '(' }] : [];
      }
      case ')':
        open.pop();
        return open.length > 0 || name === '' ? [{ said: ')' }] : [];
      case ',':
        return [{ said: words[name]?.[1] ?? ',' }];
      default:
        if (tokens[index + 1] === '(' && /[a-z]/.test(token))
          return [{ said: words[token]?.[0] ?? token }];
        return /[a-z]/.test(token) ? [{ claim: token }] : [{ said: signs[token] ?? token }];
    }
  });
}
