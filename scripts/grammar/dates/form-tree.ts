/** Date forms as a prefix tree, so that one walk from a token finds every form that begins there. */
import { expandForm } from './expand-form.ts';

export interface FormTree<Meaning> {
  readonly children: Map<string, FormTree<Meaning>>;
  /** What the form that ends here means. */
  meaning: Meaning | null;
}

/** Takes rows of a date table; where two rows give the same sequence the first stands. */
export function growTree<Meaning>(
  rows: readonly (readonly [form: string, meaning: Meaning])[],
): FormTree<Meaning> {
  const root: FormTree<Meaning> = { children: new Map(), meaning: null };
  for (const [form, meaning] of rows) {
    for (const sequence of expandForm(form)) plant(root, sequence, meaning);
  }
  return root;
}

function plant<Meaning>(
  root: FormTree<Meaning>,
  sequence: readonly string[],
  meaning: Meaning,
): void {
  let nodes = [root];
  for (const element of sequence) {
    nodes = nodes.flatMap((node) => element.split('|').map((word) => grow(node, word)));
  }
  for (const node of nodes) node.meaning ??= meaning;
}

function grow<Meaning>(node: FormTree<Meaning>, word: string): FormTree<Meaning> {
  const found = node.children.get(word);
  if (found) return found;
  const child: FormTree<Meaning> = { children: new Map(), meaning: null };
  node.children.set(word, child);
  return child;
}
