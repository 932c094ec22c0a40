/** quote-is-verbatim: a quotation is the slice of the seed that it names, to the letter. */
import type { Finding, Place } from '../finding.ts';
import { gap } from '../record/source-record.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { dropEllipses, foldText } from '../text/fold-text.ts';

/**
 * Takes what `data-quote` names (`<source>:<start>-<end>`) and the text that stands there; white space,
 * invisible controls and an ellipsis at either end are overlooked.
 */
export function quoteIsVerbatim(
  quote: string,
  text: string,
  story: StoryRecord | null,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const match = /^(?<id>[^:]+):(?<from>\d{1,9})-(?<to>\d{1,9})$/u.exec(quote);
  const { id = '', from = '', to = '' } = match?.groups ?? {};
  const seed = story?.sources.get(id)?.text;
  const finding = (reason: string, expected: readonly string[]): Finding => ({
    ...at,
    ruleId: 'quote-is-verbatim',
    reason,
    actual: foldText(text),
    expected,
  });
  if (match === null) {
    return [finding(`"${quote}" names no slice`, ['<source>:<start>-<end>'])];
  }
  if (seed === null || seed === undefined) {
    return story?.sources.has(id) === true ? [finding(`the seed of "${id}" is missing`, [])] : [];
  }
  const stated = seed.slice(Number(from), Number(to));
  // What is not known is for the report to say, not for the rule to blame.
  if (stated.includes(gap)) return [];
  const slice = foldText(stated);
  const printed = foldText(text);
  if (slice !== '' && (printed === slice || dropEllipses(printed) === slice)) return [];
  return [finding(`the text is not ${quote}`, [slice])];
}
