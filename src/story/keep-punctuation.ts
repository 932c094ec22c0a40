/** Keeps a citation and the punctuation around it on one line: a control in a text may otherwise be parted from its full stop. */
import type { HastPluginDefinition } from 'satteri';

const citation = /^(?:claim|calc|count):/;
const closing = /^[.,;:!?)\]”’»…"']{1,4}/;
const opening = /[([“‘«"']{1,3}$/;

type Filtered = Extract<NonNullable<HastPluginDefinition['element']>, { filter: string[] }>;
type Child = Parameters<Filtered['visit']>[0]['children'][number];

/** A plugin of the MDX compiler; each citation with punctuation beside it is put in `<span class="keep">`. */
export const keepPunctuation: HastPluginDefinition = {
  name: 'keep-punctuation',
  element: {
    filter: ['p', 'li', 'em', 'strong', 'h2', 'h3'],
    visit({ children }, context) {
      children.forEach((node, index) => {
        const before = tail(children[index - 1], children[index - 2]);
        const after = head(children[index + 1]);
        if (node.type === 'text') {
          const start = isCitation(children[index - 1]) ? head(node).length : 0;
          const end = isCitation(children[index + 1]) ? tail(node, children[index - 1]).length : 0;
          if (start + end === 0) return;
          const value = node.value.slice(start, node.value.length - end);
          context.replaceNode(node, { type: 'text', value });
        } else if (isCitation(node) && node.type === 'element' && before + after !== '') {
          context.replaceNode(node, {
            type: 'element',
            tagName: 'span',
            properties: { className: ['keep'] },
            children: [
              { type: 'text', value: before },
              { ...node, children: [...node.children] },
              { type: 'text', value: after },
            ],
          });
        }
      });
    },
  },
};

function isCitation(node: Child | undefined): boolean {
  return (
    node?.type === 'element' &&
    node.tagName === 'a' &&
    citation.test(String(node.properties['href']))
  );
}

function head(node: Child | undefined): string {
  return node?.type === 'text' ? (closing.exec(node.value)?.[0] ?? '') : '';
}

/** What closes the citation before is not there to open the next. */
function tail(node: Child | undefined, previous: Child | undefined): string {
  if (node?.type !== 'text') return '';
  const rest = isCitation(previous) ? node.value.slice(head(node).length) : node.value;
  return opening.exec(rest)?.[0] ?? '';
}
