/** Draws the headline of an event, a slice of its source, over as many lines as it needs. */
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Event } from '../model/event.ts';

/**
 * Gives one `<text>`, so that its lines read as the slice of the source they are; a headline cut from the middle of a
 * sentence gets its capital from the styles (`.cap`).
 *
 * @param lines - of the headline, in order
 */
export function drawHeadline(
  event: Event,
  lines: readonly string[],
  place: { readonly x: number; readonly y: number; readonly lineHeight: number },
  className: string | undefined,
): Element {
  const quote = sliceOf(event);
  return s(
    'text',
    { class: className, y: place.y, ...(quote === null ? {} : { 'data-quote': quote }) },
    lines.map((line, index) =>
      s(
        'tspan',
        { x: place.x, dy: index === 0 ? 0 : place.lineHeight },
        index === 0 ? capitalized(line) : `${line} `,
      ),
    ),
  );
}

/** Gives the words a headline is, as the gate finds them: the first of the event's quotes; `null` where it has none. */
export function sliceOf({ quotes: [quote] }: Event): string | null {
  return quote === undefined ? null : `${quote.source}:${quote.start}-${quote.end}`;
}

function capitalized(line: string): (Element | string)[] {
  const [first = '', ...rest] = line.split(' ');
  return /^\p{Ll}/u.test(first)
    ? [s('tspan', { class: 'cap' }, first), ` ${rest.map((word) => `${word} `).join('')}`]
    : [`${line} `];
}
