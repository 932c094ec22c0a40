/** Tells a story in dated steps: for each of its main events a headline and a sentence of a source. */
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { Story } from '../../src/model/story.ts';
import type { DraftWords } from './draft-words.ts';
import { linkedText } from './linked-text.ts';
import { markClaims } from './mark-claims.ts';
import type { Run } from './run.ts';
import { tidyRuns } from './tidy-runs.ts';

/** As many as a reader follows. */
const mostSteps = 10;

/**
 * Gives the lines of `<Steps>`, in the order of the days; none where no event can be told without a bare number.
 *
 * @param story - as reconciled
 * @param articles - of the story's sources
 * @param words - tells which words would need a source of their own
 */
export function draftSteps(
  story: Story,
  articles: readonly Article[],
  words: DraftWords,
): readonly string[] {
  const texts = new Map(articles.map(({ source, text }) => [source.id, text]));
  const byId = new Map(story.claims.map((claim) => [claim.id, claim]));
  const used = new Set<string>();
  const steps = story.events
    .toSorted((a, b) => b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1))
    .flatMap((event) => {
      const date = event.claims.find((id) => byId.get(id)?.kind === 'date' && !used.has(id));
      const lines = date === undefined ? null : tellEvent(event, story, texts, words);
      if (date === undefined || lines === null) return [];
      used.add(date);
      return [{ event, lines: [`<Step date="${date}">`, ...lines, '</Step>'] }];
    })
    .slice(0, mostSteps)
    .sort((a, b) => (a.event.from < b.event.from ? -1 : 1))
    .flatMap(({ lines }) => lines);
  return steps.length === 0 ? [] : ['<Steps>', ...steps, '</Steps>'];
}

function tellEvent(
  event: Event,
  { claims }: Story,
  texts: ReadonlyMap<string, string>,
  words: DraftWords,
): readonly string[] | null {
  const headline = markHeadline(event, claims, texts);
  const heading =
    headline.length > 0 && isVouched(headline, words) ? linkedText(headline, '### ') : null;
  if (heading === null) return null;
  for (const { source, start, end } of wholeSentences(event.quotes)) {
    const own = claims.filter((claim) => claim.source === source);
    const sentence = markClaims(texts.get(source) ?? '', { start, end }, own);
    const paragraph = isVouched(sentence, words) ? linkedText(sentence) : null;
    if (paragraph !== null && paragraph !== heading.slice('### '.length))
      return [heading, paragraph];
  }
  return [heading];
}

/** The part of a sentence that gave the headline says nothing more than the headline does. */
function wholeSentences(quotes: Event['quotes']): Event['quotes'] {
  return quotes.filter(
    (part) =>
      !quotes.some(
        (whole) =>
          whole !== part &&
          whole.source === part.source &&
          whole.start <= part.start &&
          whole.end >= part.end,
      ),
  );
}

/** Nothing outside a link needs a source. */
function isVouched(runs: readonly Run[], words: DraftWords): boolean {
  return runs.every(({ text, claims }) => claims.length > 0 || !words.hasNumber(text));
}

/** A headline is the first quote's words, with an ellipsis where they were cut; empty where they are not. */
function markHeadline(
  { headline, quotes: [words] }: Event,
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>,
): readonly Run[] {
  if (words === undefined) return [];
  const own = claims.filter(({ source }) => source === words.source);
  const runs = tidyRuns([
    { text: headline.startsWith('… ') ? '… ' : '', claims: [] },
    ...markClaims(texts.get(words.source) ?? '', words, own),
    { text: headline.endsWith(' …') ? ' …' : '', claims: [] },
  ]);
  return runs.map(({ text }) => text).join('') === headline ? runs : [];
}
