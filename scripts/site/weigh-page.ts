/** Weighs a built page as it travels to a reader: in bytes after brotli. */
import { brotliCompressSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page loads besides itself. */
export interface Load {
  readonly scripts: number;
  readonly fonts: number;
  /** The page itself included. */
  readonly requests: number;
}

/** Gives the bytes of a text after brotli. */
export function weighText(text: string | Buffer): number {
  return text.length === 0 ? 0 : brotliCompressSync(text).length;
}

/**
 * Gives what a page loads, inline scripts included.
 *
 * @param sizeAt - gives the bytes of the file at an address of the site; `0` where there is none
 */
export function weighLoad(html: string, sizeAt: (address: string) => number): Load {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const addresses = [...new Set(elements.flatMap(addressesOf))];
  const sum = (extension: RegExp): number =>
    addresses
      .filter((address) => extension.test(address))
      .reduce((bytes, address) => bytes + sizeAt(address), 0);
  const inline = elements.filter(isRun).map(textOf);
  return {
    scripts: sum(/\.m?js$/) + weighText(inline.join('')),
    fonts: sum(/\.woff2?$/),
    requests: 1 + addresses.length,
  };
}

/** Data in a script element is no script: it weighs what it weighs in the page. */
function isRun(element: Element): boolean {
  return element.tagName === 'script' && !/json$/.test(attributeOf(element, 'type') ?? '');
}

const parts: Readonly<Record<string, (element: Element) => boolean>> = {
  styles: ({ tagName }) => tagName === 'style',
  drawings: ({ tagName }) => tagName === 'svg',
  cards: (element) => attributeOf(element, 'popover') !== null,
  tables: ({ tagName }) => tagName === 'table',
};

/** Gives what the page would lose without its styles, without its drawings and so on. */
export function weighParts(html: string): Readonly<Record<string, number>> {
  const elements = elementsOf(parse(html, { sourceCodeLocationInfo: true }));
  const whole = weighText(html);
  return Object.fromEntries(
    Object.entries(parts).map(([name, isPart]) => [
      name,
      Math.max(0, whole - weighText(without(html, elements.filter(isPart)))),
    ]),
  );
}

/** What the browser asks for by itself, and at once. */
function addressesOf(element: Element): readonly string[] {
  const { tagName } = element;
  if (attributeOf(element, 'loading') === 'lazy') return [];
  if (tagName === 'style') return textOf(element).match(/(?<=url\(["']?)[^"')]{1,300}/g) ?? [];
  if (tagName === 'link') {
    const loads = /^(?:icon|preload|stylesheet|modulepreload)$/;
    return loads.test(attributeOf(element, 'rel') ?? '')
      ? present(attributeOf(element, 'href'))
      : [];
  }
  return /^(?:script|img|iframe)$/.test(tagName) ? present(attributeOf(element, 'src')) : [];
}

function present(address: string | null): readonly string[] {
  return address === null ? [] : [address];
}

function without(html: string, elements: readonly Element[]): string {
  let rest = '';
  let at = 0;
  for (const { sourceCodeLocation: place } of elements) {
    if (place == null || place.startOffset < at) continue;
    rest += html.slice(at, place.startOffset);
    at = place.endOffset;
  }
  return rest + html.slice(at);
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}

function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((own) => own.name === name)?.value ?? null;
}

function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}
