/** quote-is-verbatim, of what is marked within a quotation: a mark holds the words of the claim it cites. */
import type { Finding, Place } from '../finding.ts';
import { attributeOf } from '../passages/page.ts';
import type { Element } from '../passages/page.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { foldText } from '../text/fold-text.ts';
import type { Vouch } from '../vouch/vouch.ts';

/**
 * Takes an element that cites claims, and its text; gives a finding for each claim of another source than the
 * quotation around it, or of other words. Within a quotation nothing else tells a date under the wrong claim.
 */
export function markIsVerbatim(
  { element, vouch, text, story }: Marked,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const source = element.tagName === 'mark' ? quotedSource(element) : null;
  if (source === null) return [];
  const printed = foldText(text);
  return vouch.claims.flatMap((id) => {
    const claim = story?.claims.get(id)?.claim;
    if (claim === undefined) return [];
    const words = foldText(claim.text);
    const isOwn = claim.source === source && (words.includes(printed) || printed.includes(words));
    const reason = `the words marked are not those of ${id}`;
    return isOwn
      ? []
      : [{ ...at, ruleId: 'quote-is-verbatim', reason, actual: printed, expected: [claim.text] }];
  });
}

interface Marked {
  readonly element: Element;
  readonly vouch: Vouch;
  readonly text: string;
  readonly story: StoryRecord | null;
}

function quotedSource(element: Element): string | null {
  let node = element.parentNode;
  while (node !== null && 'attrs' in node) {
    const quote = attributeOf(node, 'data-quote');
    if (quote !== null) return quote.split(':')[0] ?? null;
    node = node.parentNode;
  }
  return null;
}
