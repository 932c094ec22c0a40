/** What an embed says around its drawing, as its page prints it: what the room for it is computed from. */
import type { Chart } from '../model/chart.ts';
import type { EmbedText } from './embed-frame.ts';
import type { StoryView } from './load-story.ts';

/** Words of the interface that stand below a chart. */
interface FootWords {
  readonly figureSources: string;
  readonly opensSentence: string;
  readonly partOf: string;
}

/** Gives the texts of the embed of a chart. */
export function embedText(
  { sources, claim, explainer }: StoryView,
  { title, reading, legend, omitted, claims }: Chart,
  words: FootWords,
): EmbedText & { readonly sourceLine: string } {
  const shown = new Set(claims.map((id) => claim(id).source));
  const names = sources
    .filter(({ id }) => shown.has(id))
    .map((source) => source.publisher ?? source.title);
  const sourceLine = `${words.figureSources}: ${names.join(', ')}.`;
  const parts = [sourceLine, words.opensSentence, omitted, words.partOf, explainer.title];
  return {
    title,
    reading,
    legend: legend.map(({ label }) => label),
    foot: parts.filter((part) => part !== null).join(' '),
    sourceLine,
  };
}
