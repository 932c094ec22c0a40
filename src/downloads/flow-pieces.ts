/** Sets pieces of text one after another in lines, each piece whole in one element whatever lines it takes. */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { textWidth } from '../charts/text-width.ts';

export interface TextPiece {
  readonly text: string;
  /** Attributes of its element. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Where it leads, or left out. */
  readonly href?: string;
}

interface FlowBox {
  readonly x: number;
  /** Base line of the first line. */
  readonly y: number;
  readonly width: number;
  /** Font size, in pixels like the rest. */
  readonly size: number;
  readonly lineHeight: number;
}

/** Gives a `<text>` and the number of its lines; a piece's number that two lines share is read as one. */
export function flowPieces(
  pieces: readonly TextPiece[],
  { x, y, width, size, lineHeight }: FlowBox,
): { readonly text: Element; readonly lines: number } {
  let line = '';
  let lines = 1;
  const children = pieces.map(({ text, properties = {}, href }): Element => {
    const parts: { isNew: boolean; words: string }[] = [{ isNew: false, words: '' }];
    for (const word of text.split(/\s+/u).filter((one) => one !== '')) {
      const isNew = line !== '' && textWidth(`${line} ${word}`, size) > width;
      if (isNew) {
        lines += 1;
        parts.push({ isNew, words: '' });
      }
      line = isNew || line === '' ? word : `${line} ${word}`;
      const last = parts.at(-1);
      if (last !== undefined) last.words += `${last.words === '' ? '' : ' '}${word}`;
    }
    const content = parts
      .filter(({ words }) => words !== '')
      .map(({ isNew, words }): ElementContent =>
        isNew ? s('tspan', { x, dy: lineHeight }, words) : { type: 'text', value: words },
      );
    return href === undefined
      ? s('tspan', properties, content)
      : s('a', { ...properties, href }, content);
  });
  const spaced = children.flatMap((child): ElementContent[] => [
    child,
    { type: 'text', value: ' ' },
  ]);
  return { text: s('text', { x, y, fontSize: size }, spaced.slice(0, -1)), lines };
}
