/** Finds where the parts of a page stand in its markup. */
import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import type { Place } from '../finding.ts';
import { childrenOf } from './page.ts';
import type { Element, Node, Page } from './page.ts';

const located = new WeakMap<Page, ReadonlyMap<Node, Token.ElementLocation>>();

/** Gives where a node stands, an element's attributes included. It is asked for only where something is wrong. */
export function locationOf(page: Page, node: Node): Token.ElementLocation | null {
  const known = located.get(page) ?? locate(page);
  located.set(page, known);
  return known.get(node) ?? null;
}

function locate(page: Page): ReadonlyMap<Node, Token.ElementLocation> {
  const again = nodesIn(page.locate());
  return new Map(
    nodesIn(page.document).flatMap((node, index) => {
      const location = again[index]?.sourceCodeLocation;
      return location === null || location === undefined ? [] : [[node, location] as const];
    }),
  );
}

function nodesIn(parent: Node | DefaultTreeAdapterTypes.Document): readonly Node[] {
  return childrenOf(parent).flatMap((child) => [child, ...nodesIn(child)]);
}

/** Where an element, or one of its attributes, stands. */
export function placeOf(page: Page, element: Element, attribute?: string): Place {
  const location = locationOf(page, element);
  const own = attribute === undefined ? undefined : location?.attrs?.[attribute];
  return page.placeAt((own ?? location)?.startOffset ?? 0);
}
