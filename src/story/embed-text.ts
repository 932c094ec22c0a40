/** What an embed says around its drawing, as its page prints it: what the room for it is computed from. */
import { formatDays } from '../charts/format-claim.ts';
import type { Chart } from '../model/chart.ts';
import type { EmbedText } from './embed-frame.ts';
import type { StoryView } from './load-story.ts';

/** Words of the interface that stand below a chart. */
export interface FootWords {
  readonly figureSources: string;
  readonly opensSentence: string;
  readonly partOf: string;
  readonly embed: { readonly frozen: string; readonly live: string; readonly newer: string };
}

/**
 * Gives the texts of the embed of a chart.
 *
 * @param frozen - of a frozen one: its ISO date, or `null` for a draft's
 */
export function embedText(
  { sources, claim, explainer, language }: StoryView,
  { title, reading, legend, omitted, claims }: Chart,
  words: FootWords,
  frozen?: string | null,
): EmbedText & { readonly sourceLine: string } {
  const shown = new Set(claims.map((id) => claim(id).source));
  const names = sources
    .filter(({ id }) => shown.has(id))
    .map((source) => source.publisher ?? source.title);
  const sourceLine = `${words.figureSources}: ${names.join(', ')}.`;
  const parts = [
    ...(frozen === undefined ? [] : noteOf(frozen, language, words)),
    sourceLine,
    words.opensSentence,
    omitted,
    words.partOf,
    explainer.title,
  ];
  return {
    title,
    reading,
    legend: legend.map(({ label }) => label),
    foot: parts.filter((part) => part !== null).join(' '),
    sourceLine,
  };
}

/** With room for what the script may say in the place of the link. */
function noteOf(day: string | null, language: string, { embed }: FootWords): readonly string[] {
  const date = day === null ? '' : formatDays({ from: day, to: day }, language, 'plain');
  const link = embed.newer.length > embed.live.length ? embed.newer : embed.live;
  return [`${embed.frozen} ${date}. ${link}.`];
}
