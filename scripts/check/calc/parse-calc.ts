/** Parses the expressions of `calc:`; README.md of this folder has the grammar. */

/** A claim by its id, or a word with what it takes. Signs are words too. */
export type Calc =
  { readonly claim: string } | { readonly word: CalcWord; readonly operands: readonly Calc[] };

/** Least and greatest number of operands. */
const words = {
  sum: [2, Infinity],
  difference: [2, 2],
  ratio: [2, 2],
  share: [2, 2],
  min: [2, Infinity],
  max: [2, Infinity],
  days: [2, 2],
  add: [2, 2],
  subtract: [2, 2],
  multiply: [2, 2],
  divide: [2, 2],
} as const;

export type CalcWord = keyof typeof words;

const signs: Readonly<Record<string, CalcWord>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
};
const spoken = Object.keys(words).filter((word) => !Object.values<string>(signs).includes(word));

/** What is wrong with an expression, for its writer. */
export class CalcError extends Error {}

interface Step {
  readonly calc: Calc;
  readonly rest: readonly string[];
}

/** @throws CalcError where the text is no expression */
export function parseCalc(expression: string): Calc {
  const tokens = expression.match(/[(),]|[^\s(),]+/gu) ?? [];
  const { calc, rest } = readSum(tokens);
  if (rest.length > 0) throw new CalcError(`unexpected "${rest[0] ?? ''}"`);
  return calc;
}

/** Gives the ids of the claims in an expression, each once, in order. */
export function claimsIn(calc: Calc): readonly string[] {
  if ('claim' in calc) return [calc.claim];
  return [...new Set(calc.operands.flatMap(claimsIn))];
}

function readSum(tokens: readonly string[]): Step {
  return readChain(tokens, ['+', '-'], readProduct);
}

function readProduct(tokens: readonly string[]): Step {
  return readChain(tokens, ['*', '/'], readTerm);
}

function readChain(
  tokens: readonly string[],
  own: readonly string[],
  read: (tokens: readonly string[]) => Step,
): Step {
  let { calc, rest } = read(tokens);
  for (let word = wordAt(rest, own); word !== undefined; word = wordAt(rest, own)) {
    const next = read(rest.slice(1));
    calc = { word, operands: [calc, next.calc] };
    rest = next.rest;
  }
  return { calc, rest };
}

function wordAt([sign = '']: readonly string[], own: readonly string[]): CalcWord | undefined {
  return own.includes(sign) ? signs[sign] : undefined;
}

function readTerm([first, second, ...more]: readonly string[]): Step {
  if (first === undefined) throw new CalcError('the expression ends too early');
  const rest = second === undefined ? [] : [second, ...more];
  if (first === '(') {
    const inner = readSum(rest);
    return { calc: inner.calc, rest: expect(inner.rest, ')') };
  }
  if (/^[),+*/-]$/u.test(first)) throw new CalcError(`unexpected "${first}"`);
  return second === '(' ? readCall(first, more) : { calc: { claim: first }, rest };
}

function readCall(name: string, tokens: readonly string[]): Step {
  const word = isWord(name) && spoken.includes(name) ? name : null;
  if (word === null)
    throw new CalcError(`"${name}" is no word of calc; there are ${spoken.join(', ')}`);
  const operands: Calc[] = [];
  let rest = tokens;
  do {
    const next = readSum(operands.length === 0 ? rest : rest.slice(1));
    operands.push(next.calc);
    rest = next.rest;
  } while (rest[0] === ',');
  const [least, most] = words[word];
  if (operands.length < least || operands.length > most)
    throw new CalcError(
      `${word} takes ${least === most ? '' : 'at least '}${String(least)}, not ${String(operands.length)}`,
    );
  return { calc: { word, operands }, rest: expect(rest, ')') };
}

function isWord(name: string): name is CalcWord {
  return Object.hasOwn(words, name);
}

function expect([first, ...rest]: readonly string[], wanted: string): readonly string[] {
  if (first !== wanted) throw new CalcError(`missing "${wanted}"`);
  return rest;
}
