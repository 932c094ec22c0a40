/** Parses a page and names the parts of its tree that the rules read. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Place } from '../finding.ts';
import { places } from '../text/places.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** A parsed file of the built site. `prefix` is the number of characters put before its markup to parse it. */
export interface Page {
  /** Path below the site's root. */
  readonly path: string;
  readonly file: string;
  readonly markup: string;
  readonly document: DefaultTreeAdapterTypes.Document;
  /** Gives the document once more, with the place of each node; both weigh more than the document. */
  readonly locate: () => DefaultTreeAdapterTypes.Document;
  readonly placeAt: (offset: number) => Place;
}

/** Parses HTML, or SVG and other XML, which stand inside an `<svg>` for the parser to read them as such. */
export function parsePage(path: string, file: string, markup: string): Page {
  const isHtml = path.endsWith('.html');
  const opening = isHtml ? '' : '<svg>';
  const at = places(markup);
  const parseWhole = (sourceCodeLocationInfo: boolean): DefaultTreeAdapterTypes.Document =>
    parse(opening + markup, { sourceCodeLocationInfo, scriptingEnabled: false });
  return {
    path,
    file,
    markup: opening + markup,
    document: parseWhole(false),
    locate: () => parseWhole(true),
    placeAt: (offset) => at(Math.max(0, offset - opening.length)),
  };
}

/** Gives the nodes inside a node; a template's are its content's. */
export function childrenOf(node: Node | DefaultTreeAdapterTypes.Document): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((attribute) => nameOf(attribute) === name)?.value ?? null;
}

const listed = new WeakMap<Page, readonly Element[]>();

/** Gives every element of a page in document order. */
export function elementsOf(page: Page): readonly Element[] {
  const known = listed.get(page) ?? listElements(page);
  listed.set(page, known);
  return known;
}

function listElements(page: Page): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node | DefaultTreeAdapterTypes.Document): void => {
    if ('tagName' in node) found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(page.document);
  return found;
}

/** Gives the name of an attribute, with its prefix where it has one: `xlink:href`. */
export function nameOf({ prefix, name }: { prefix?: string | undefined; name: string }): string {
  return prefix === undefined || prefix === '' ? name : `${prefix}:${name}`;
}
