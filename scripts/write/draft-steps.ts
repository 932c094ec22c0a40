/** Tells a story in dated steps: for each of its main events a headline, and what another sentence adds to it. */
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import { voiceOf, type DraftContext } from './draft-context.ts';
import { SaidSentences } from './said-sentences.ts';
import { tellEvent } from './tell-event.ts';

/** As many as a reader follows. */
const mostSteps = 12;

/** A step of the draft with the claims of its event. */
export interface Step {
  readonly lines: readonly string[];
  readonly claims: readonly string[];
}

/**
 * Gives the steps in the order of their days; none where no event can be told without a bare number. What most sources
 * tell of is told first, so that a sentence about several events stands with the one it is most about.
 */
export function draftSteps(context: DraftContext): readonly Step[] {
  const said = new SaidSentences();
  const used = new Set<string>();
  return context.story.events
    .toSorted((a, b) => weigh(b, context) - weigh(a, context) || (a.id < b.id ? -1 : 1))
    .flatMap((event) => {
      const date = chooseDate(event, used, context);
      const lines = date === null ? null : tellEvent(event, context, said);
      if (date === null || lines === null) return [];
      used.add(date);
      return [{ event, date, lines }];
    })
    .slice(0, mostSteps)
    .sort((a, b) => compareText(a.event.from, b.event.from) || compareText(a.event.to, b.event.to))
    .map(({ event, date, lines }) => ({
      lines: [`<Step date="${date}">`, ...lines, '</Step>'],
      claims: event.claims,
    }));
}

/** Sources that tell of it count most, then the numbers they give of it. */
function weigh(event: Event, context: DraftContext): number {
  const voices = new Set(event.quotes.map(({ source }) => voiceOf(source, context)));
  const counted = event.claims.filter((id) => (context.claims.get(id)?.measure ?? null) !== null);
  return 3 * voices.size + Math.min(counted.length, 3);
}

/** The date of the headline's own sentence, else another of the same days, else that at the head of its article. */
function chooseDate(
  { claims, quotes: [headline], from, to }: Event,
  used: ReadonlySet<string>,
  { claims: all, story }: DraftContext,
): string | null {
  const isDate = ({ id, event }: Claim): boolean =>
    !used.has(id) && event?.from === from && event.to === to;
  const dates = claims.flatMap((id) => all.get(id) ?? []).filter(isDate);
  const own = dates.find(
    ({ source, start, end }) =>
      headline !== undefined &&
      source === headline.source &&
      start >= headline.start &&
      end <= headline.end,
  );
  const printed = story.claims.find(
    (claim) => claim.kind === 'date' && claim.source === headline?.source && isDate(claim),
  );
  return (own ?? dates[0] ?? printed)?.id ?? null;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
