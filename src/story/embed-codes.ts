/** The codes that put a chart on somebody else's page, in parts: what is a number in them is told apart from what is not. */

/** `furniture` is the reason for which the gate lets the part hold a number. */
export interface CodePart {
  readonly text: string;
  readonly furniture?: 'address' | 'code-height' | 'code-width';
}

export interface EmbedCode {
  readonly kind: 'frame' | 'scripted' | 'pym' | 'address' | 'frozen';
  readonly parts: readonly CodePart[];
}

export interface CodeTarget {
  /** Absolute address of the embed. */
  readonly address: string;
  /** Absolute address of the frozen embed, and its greatest height in pixels. */
  readonly frozen: { readonly address: string; readonly tallest: number };
  /** Absolute address of the host script. */
  readonly script: string;
  readonly title: string;
  /** Height in pixels at which nothing is cut off, on any screen. */
  readonly tallest: number;
  /** Height in pixels in the column of an article. */
  readonly usual: number;
}

/** Gives the codes, the plainest first. */
export function embedCodes(target: CodeTarget): readonly EmbedCode[] {
  const address: CodePart = { text: target.address, furniture: 'address' };
  const frame = (
    height: number,
    attributes: string,
    src: CodePart = address,
  ): readonly CodePart[] => [
    { text: `<iframe${attributes} src="` },
    src,
    { text: `" title="${escapeAttribute(target.title)}" loading="lazy" width="` },
    { text: '100%', furniture: 'code-width' },
    { text: '" height="' },
    { text: String(height), furniture: 'code-height' },
    { text: '" style="border:none;width:' },
    { text: '100%', furniture: 'code-width' },
    { text: '"></iframe>' },
  ];
  return [
    { kind: 'frame', parts: frame(target.tallest, '') },
    {
      kind: 'scripted',
      parts: [
        ...frame(target.usual, ' data-sourceline'),
        { text: '\n<script src="' },
        { text: target.script, furniture: 'address' },
        { text: '" async></script>' },
      ],
    },
    { kind: 'pym', parts: [{ text: '<div data-pym-src="' }, address, { text: '"></div>' }] },
    { kind: 'address', parts: [address] },
    {
      kind: 'frozen',
      parts: frame(target.frozen.tallest, '', {
        text: target.frozen.address,
        furniture: 'address',
      }),
    },
  ];
}

/** What stands in quotation marks in HTML. */
function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
