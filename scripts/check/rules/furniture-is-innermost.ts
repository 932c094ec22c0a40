/** furniture-is-innermost: only an element without elements in it may be furniture, so that it can hide nothing. */
import type { Finding, Place } from '../finding.ts';
import { attributeOf, childrenOf } from '../passages/page.ts';
import type { Element } from '../passages/page.ts';

/** Takes an element and its place; gives a finding where it is furniture with elements inside. */
export function furnitureIsInnermost(
  element: Element,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const reason = attributeOf(element, 'data-furniture');
  if (reason === null || !childrenOf(element).some((child) => 'tagName' in child)) return [];
  return [
    {
      ...at,
      ruleId: 'furniture-is-innermost',
      reason: 'furniture must be the innermost element',
      actual: reason,
      expected: [],
    },
  ];
}
