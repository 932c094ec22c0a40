/** Walks a tree of forms along the tokens and gives the longest form that fits. */
import type { ClassValue, TokenClass } from './classify-token.ts';
import type { FormTree } from './form-tree.ts';
import type { WordValue } from './form-table.ts';
import type { Token } from './split-tokens.ts';

/** The values a form's classes took, in the order of the words. */
export type Slots<Nested> = { readonly [Name in TokenClass]?: readonly WordValue[] } & {
  readonly Year?: readonly Nested[];
};

export interface FormMatch<Meaning, Nested> {
  readonly meaning: Meaning;
  readonly slots: Slots<Nested>;
  /** Index after the last token. */
  readonly end: number;
}

export interface ReadToken extends Token {
  readonly classes: readonly ClassValue[];
}

/** Finds a relative or absolute year that begins at a token. */
export type NestedMatch<Nested> = (at: number) => { value: Nested; end: number } | null;

/** Takes tokens and the index to begin at; gives the longest match or `null`. A form never crosses a blank line. */
export function matchForm<Meaning, Nested>(
  tree: FormTree<Meaning>,
  tokens: readonly ReadToken[],
  at: number,
  matchYear: NestedMatch<Nested> | null,
): FormMatch<Meaning, Nested> | null {
  let best: FormMatch<Meaning, Nested> | null = null;
  walk(tree, at, {});
  return best;

  function walk(node: FormTree<Meaning>, index: number, slots: Slots<Nested>): void {
    if (node.meaning !== null && index > at && (!best || index > best.end)) {
      best = { meaning: node.meaning, slots, end: index };
    }
    const token = tokens[index];
    if (!token || node.children.size === 0) return;
    if (index > at && !isJoined(token)) return;
    const literal = childrenOf(node, token.key, token);
    if (literal !== null) for (const child of literal) walk(child, index + 1, slots);
    for (const [name, value] of token.classes) {
      const children = childrenOf(node, name, token);
      if (children === null) continue;
      const filled = { ...slots, [name]: [...(slots[name] ?? []), value] };
      for (const child of children) walk(child, index + 1, filled);
    }
    const nested = node.children.get('Year');
    const year = nested && matchYear?.(index);
    if (nested && year) walk(nested, year.end, { ...slots, Year: [year.value] } as Slots<Nested>);
  }
}

/** What a key leads to, wherever the token stands or only right after the last one; most lead to nothing. */
function childrenOf<Meaning>(
  { children }: FormTree<Meaning>,
  key: string,
  { gap }: Token,
): FormTree<Meaning>[] | null {
  const loose = children.get(key);
  const tight = gap === 'none' ? children.get(`~${key}`) : undefined;
  if (loose === undefined) return tight === undefined ? null : [tight];
  return tight === undefined ? [loose] : [loose, tight];
}

/** A line that was broken to fit goes on with a small letter or a digit; a new line of a list or header does not. */
function isJoined(token: Token): boolean {
  if (token.gap === 'block') return false;
  return token.gap !== 'line' || !/^\p{Lu}/u.test(token.text);
}
