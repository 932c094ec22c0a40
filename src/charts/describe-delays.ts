/** Writes the text alternative of event against publication: each day it happened, with the reports that say so. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { StoryInput } from './chart-input.ts';
import type { ReportedEvent } from './draw-delays.ts';
import { formatDays } from './format-claim.ts';

/** Gives a `<p>` whose days stand in `<span>`s that name their claims and sources. */
export function describeDelays(
  events: readonly ReportedEvent[],
  { locale, words }: StoryInput,
): Element {
  return h(
    'p',
    events.flatMap(({ event, reports }) => [
      h('span', { 'data-claim': reports[0]?.claim.id }, formatDays(event, locale, 'tickYear')),
      ` (${words.columns.published}: `,
      ...reports.flatMap(({ source, day }, index) => [
        ...(index === 0 ? [] : ['; ']),
        h('span', { 'data-source': source.id }, [
          `${source.publisher ?? source.title} · ${formatDays({ from: day, to: day }, locale, 'tickYear')}`,
        ]),
      ]),
      '). ',
    ]),
  );
}
