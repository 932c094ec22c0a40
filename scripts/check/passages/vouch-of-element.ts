/** Reads what an element vouches with from its `data-*` attributes. */
import { noVouch } from '../vouch/vouch.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { attributeOf, childrenOf } from './page.ts';
import type { Element } from './page.ts';

const vouchAttributes = [
  'data-claim',
  'data-calc',
  'data-count',
  'data-quote',
  'data-source',
  'data-furniture',
] as const;

/** Gives the vouch of an element, or `null` where it carries none of the attributes. */
export function vouchOfElement(element: Element): Vouch | null {
  if (!element.attrs.some(({ name }) => vouchAttributes.some((known) => known === name))) {
    return null;
  }
  return {
    ...noVouch,
    claims: (attributeOf(element, 'data-claim') ?? '').split(/\s+/u).filter((id) => id !== ''),
    calc: attributeOf(element, 'data-calc'),
    count: attributeOf(element, 'data-count'),
    quote: attributeOf(element, 'data-quote'),
    source: attributeOf(element, 'data-source'),
    furniture: attributeOf(element, 'data-furniture'),
    target: targetOf(element),
  };
}

/** Meta tags that hold a date of the page itself. */
const pageDates: Readonly<Record<string, string>> = {
  'article:published_time': 'published',
  'article:modified_time': 'updated',
  'og:updated_time': 'updated',
};

/** Furniture that is judged by the site, not by the story: `codeIsTrue` says whether its text holds. */
const codeReasons = new Set(['address', 'code-height', 'code-width', 'drawing']);

/** A note's number is the digits that end the address it leads to, or its own id; a meta tag's date is told by its name. */
function targetOf(element: Element): string | null {
  const property = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '';
  const date = pageDates[property];
  if (date !== undefined) return date;
  if (codeReasons.has(attributeOf(element, 'data-furniture') ?? '')) return ownText(element);
  const named = attributeOf(element, 'href') ?? attributeOf(element, 'id') ?? '';
  return /\d{1,6}$/u.exec(named)?.[0] ?? null;
}

function ownText(element: Element): string {
  return childrenOf(element)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}
