/** Keeps a citation and the punctuation after it on one line: a control in a text may otherwise be parted from its full stop. */
import type { HastPluginDefinition } from 'satteri';

const citation = /^(?:claim|calc|count):/;
const closing = /^[.,;:!?)\]”’»…]{1,4}/;

/** A plugin of the MDX compiler; each citation with punctuation behind it is put in `<span class="keep">`. */
export const keepPunctuation: HastPluginDefinition = {
  name: 'keep-punctuation',
  element: {
    filter: ['p', 'li', 'em', 'strong', 'h2', 'h3'],
    visit({ children }, context) {
      children.forEach((node, index) => {
        const next = children[index + 1];
        if (node.type !== 'element' || node.tagName !== 'a' || next?.type !== 'text') return;
        const [mark] = closing.exec(next.value) ?? [];
        if (mark === undefined || !citation.test(String(node.properties['href']))) return;
        context.replaceNode(next, { type: 'text', value: next.value.slice(mark.length) });
        context.wrapNode(node, {
          type: 'element',
          tagName: 'span',
          properties: { className: ['keep'] },
          children: [{ type: 'text', value: mark }],
        });
      });
    },
  },
};
