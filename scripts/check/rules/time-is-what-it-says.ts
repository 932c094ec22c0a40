/** time-is-what-it-says: the date that a reader sees in `<time>` is the date that programs read. */
import type { Finding, Place } from '../finding.ts';
import { attributeOf } from '../passages/page.ts';
import type { Element } from '../passages/page.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { wordsOf } from '../text/words.ts';
import { dateWords } from '../vouch/date-words.ts';
import type { Days } from '../vouch/date-words.ts';
import { explainNumbers } from '../vouch/unexplained-numbers.ts';
import type { Vouch } from '../vouch/vouch.ts';

/** Takes an element that vouches, and its text; a claim's span of days may stand where `datetime` is one of its ends. */
export function timeIsWhatItSays(
  { element, vouch, text, story }: Shown,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const datetime = attributeOf(element, 'datetime');
  if (datetime === null || element.tagName !== 'time') return [];
  const day = /^\d{4}-\d{2}-\d{2}/.exec(datetime)?.[0];
  const spans = day === undefined ? [] : [{ from: day, to: day }, ...spansAt(day, vouch, story)];
  const language = story?.language ?? 'en';
  const facts = [
    { by: datetime, words: wordsOf(datetime).map(({ word }) => word) },
    ...spans.flatMap((span) =>
      dateWords(span, language).map((words) => ({ by: datetime, ...words })),
    ),
  ];
  return explainNumbers(text, language, facts).unexplained.map((number) => ({
    ...at,
    ruleId: 'time-is-what-it-says',
    reason: `"${number.text}" is not what datetime="${datetime}" says`,
    actual: number.text,
    expected: [datetime],
  }));
}

interface Shown {
  readonly element: Element;
  readonly vouch: Vouch;
  readonly text: string;
  readonly story: StoryRecord | null;
}

function spansAt(day: string, { claims }: Vouch, story: StoryRecord | null): readonly Days[] {
  return claims.flatMap((id) => {
    const claim = story?.claims.get(id)?.claim;
    return [claim?.event, claim?.asOf]
      .filter((span) => span !== null && span !== undefined)
      .filter(({ from, to }) => from === day || to === day);
  });
}
