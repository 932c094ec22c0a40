/** The codes that put a chart on somebody else's page, in parts: what is a number in them is told apart from what is not. */
import type { Element, ElementContent } from 'hast';

/** `vouch` holds the attributes by which the gate lets the part hold a number. */
export interface CodePart {
  readonly text: string;
  readonly vouch?: Readonly<Record<string, string>>;
}

export interface EmbedCode {
  readonly kind: 'frame' | 'scripted' | 'pym' | 'address' | 'picture' | 'drawing' | 'frozen';
  readonly parts: readonly CodePart[];
}

export interface CodeTarget {
  /** Absolute address of the embed. */
  readonly address: string;
  /** Absolute address of the frozen embed, and its greatest height in pixels. */
  readonly frozen: { readonly address: string; readonly tallest: number };
  /** Absolute address of the host script. */
  readonly script: string;
  /** Absolute address of the chart in its story. */
  readonly home: string;
  readonly title: string;
  /** What stands before the names of the sources, and each name with its source. */
  readonly credit: string;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
  /** The chart in words, its numbers in elements that vouch for them. */
  readonly description: Element;
  /** The standalone drawing as its file holds it, and its size in pixels. */
  readonly drawing: { readonly markup: string; readonly width: number; readonly height: number };
  /** Height in pixels at which nothing is cut off, on any screen. */
  readonly tallest: number;
  /** Height in pixels in the column of an article. */
  readonly usual: number;
}

/** Gives the codes, the plainest first. */
export function embedCodes(target: CodeTarget): readonly EmbedCode[] {
  const address = vouched('address', target.address);
  return [
    { kind: 'frame', parts: frame(target, '', address, target.tallest) },
    {
      kind: 'scripted',
      parts: [
        ...frame(target, ' data-sourceline', address, target.usual),
        { text: '\n<script src="' },
        vouched('address', target.script),
        { text: '" async></script>' },
      ],
    },
    { kind: 'pym', parts: [{ text: '<div data-pym-src="' }, address, { text: '"></div>' }] },
    { kind: 'address', parts: [address] },
    { kind: 'picture', parts: picture(target) },
    { kind: 'drawing', parts: drawing(target) },
    {
      kind: 'frozen',
      parts: frame(target, '', vouched('address', target.frozen.address), target.frozen.tallest),
    },
  ];
}

function frame(
  { title }: CodeTarget,
  attributes: string,
  src: CodePart,
  height: number,
): readonly CodePart[] {
  return [
    { text: `<iframe${attributes} src="` },
    src,
    { text: `" title="${escapeAttribute(title)}" loading="lazy" width="` },
    vouched('code-width', '100%'),
    { text: '" height="' },
    vouched('code-height', String(height)),
    { text: '" style="border:none;width:' },
    vouched('code-width', '100%'),
    { text: '"></iframe>' },
  ];
}

/** What letters and readers without frames show: the picture, its words, its sources, a link. */
function picture(target: CodeTarget): readonly CodePart[] {
  const { width, height } = target.drawing;
  return [
    { text: '<figure><a href="' },
    vouched('address', target.home),
    { text: '"><img src="' },
    vouched('address', `${target.address}chart.png`),
    { text: '" srcset="' },
    vouched('address', `${target.address}chart@2x.png 2x`),
    { text: '" width="' },
    vouched('code-width', String(width)),
    { text: '" height="' },
    vouched('code-height', String(height)),
    { text: '" style="max-width:' },
    vouched('code-width', '100%'),
    { text: `;height:auto" alt="${escapeAttribute(target.title)}. ` },
    ...toParts(target.description),
    { text: `"></a><figcaption>${escapeText(target.credit)}: ` },
    ...target.sources.flatMap(({ id, name }, index): readonly CodePart[] => [
      { text: index > 0 ? ', ' : '' },
      { text: escapeText(name), vouch: { 'data-source': id } },
    ]),
    { text: '.</figcaption></figure>' },
  ];
}

function drawing({ drawing: { markup } }: CodeTarget): readonly CodePart[] {
  return [
    { text: '<svg style="max-width:' },
    vouched('code-width', '100%'),
    { text: ';height:auto"' },
    vouched('drawing', markup.trim().replace(/^<svg/, '')),
  ];
}

function vouched(furniture: string, text: string): CodePart {
  return { text, vouch: { 'data-furniture': furniture } };
}

function toParts({ children }: Element): readonly CodePart[] {
  return children.flatMap((child: ElementContent): readonly CodePart[] => {
    if (child.type === 'text') return [{ text: escapeAttribute(child.value) }];
    if (child.type !== 'element') return [];
    const vouch = Object.entries(child.properties).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      String(value),
    ]);
    const text = toParts(child).map((part) => part.text);
    return [{ text: text.join(''), vouch: Object.fromEntries(vouch) }];
  });
}

/** What stands in quotation marks in HTML. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
