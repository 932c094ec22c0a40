/** Finds a draft's title in the words of the sources: what they answer differently, or the best of their headlines. */
import { chooseCounts } from './choose-counts.ts';
import { weighMeasures } from './choose-measures.ts';
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { capitalize, fillWords } from './fill-template.ts';
import type { DraftTable } from './draft-table.ts';
import { draftTopic } from './draft-topic.ts';
import { labelOf, labelParts, type LabelParts } from './label-of.ts';

/** Characters of a headline that says something and fits on a phone. */
const fewest = 10;
const most = 110;

/** A title also stands in lists of stories, where no source vouches for a name with a digit. */
function holdsDigit(title: string): boolean {
  return /\p{N}/u.test(title);
}

/** Gives words without a number. */
export function draftTitle(context: DraftContext): string {
  const { words, table } = context;
  const headlines = rankHeadlines(context);
  const shared = headlines.find(({ isShared }) => isShared)?.title ?? null;
  const titles = [
    words.title,
    askDisputed(context),
    shared,
    ...(isApart(context)
      ? [table.titles.last]
      : [askCounted(context), nameMeasure(context), headlines[0]?.title ?? null]),
  ];
  const title = titles.find(
    (one) => one !== null && one !== '' && !holdsDigit(one) && !words.hasNumber(one),
  );
  return title ?? table.titles.last;
}

function askDisputed(context: DraftContext): string | null {
  const { table } = context;
  const [first] = weighMeasures(context);
  const parts = first?.isHard === true ? labelParts(first.measure.id, context) : null;
  if (parts === null) return null;
  const question = ask(parts, table);
  return question === null
    ? capitalize(fillWords(table.titles.disputed, { label: parts.label + parts.scope }))
    : tellTopic(fillWords(table.titles.asked, { question }), context);
}

/** What the dek opens with, as a question; without one, what the story is about. */
function askCounted(context: DraftContext): string | null {
  const { table } = context;
  const [first] = chooseCounts(context);
  const parts = labelParts(first?.measure ?? null, context);
  const question = parts === null ? null : ask(parts, table);
  if (question !== null) return tellTopic(question, context);
  const topic = draftTopic(context);
  return topic === null ? null : tellTopic(table.titles.last, context);
}

function tellTopic(title: string, context: DraftContext): string {
  const topic = draftTopic(context);
  if (topic === null || title.toLowerCase().includes(topic.toLowerCase())) return title;
  const small = title.charAt(0).toLowerCase() + title.slice(1);
  return fillWords(context.table.titles.about, { topic, title: small });
}

function ask({ label, scope }: LabelParts, { questions }: DraftTable): string | null {
  for (const { form, question } of questions) {
    const groups = form.exec(label)?.groups;
    if (groups !== undefined) return fillWords(question, { ...groups, scope });
  }
  return null;
}

/** The headline that shares most words with the others is about what the story is about; one that few share is not. */
function rankHeadlines({ story, words, language }: DraftContext) {
  const titles = story.sources.map(({ title }) => cleanText(title).trim());
  return story.sources
    .map((source, index) => ({ source, title: titles[index] ?? '' }))
    .filter(
      ({ source, title }) =>
        source.copyOf === null &&
        source.language.slice(0, 2) === language.slice(0, 2) &&
        title.length >= fewest &&
        title.length <= most &&
        title !== title.toUpperCase() &&
        !holdsDigit(title) &&
        !words.hasNumber(title),
    )
    .map(({ title }) => ({ title, ...compareTitle(title, titles) }))
    .sort((a, b) => b.shared - a.shared || a.title.length - b.title.length);
}

function compareTitle(title: string, titles: readonly string[]) {
  const own = contentWords(title);
  const shared = titles
    .filter((other) => other !== title)
    .map(contentWords)
    .map((other) => [...own].filter((word) => other.has(word)).length);
  return {
    isShared: shared.filter((count) => count > 1).length >= shared.length / 2,
    shared: shared.reduce((sum, count) => sum + count, 0) / Math.sqrt(own.size + 1),
  };
}

function contentWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu));
}

/** No headline and no measure is about all of articles that have nothing to do with each other. */
function isApart(context: DraftContext): boolean {
  const { sources } = context.story;
  const measures = weighMeasures(context);
  return sources.length > 1 && measures.length > 0 && measures.every(({ voices }) => voices === 1);
}

function nameMeasure(context: DraftContext): string | null {
  const [first] = weighMeasures(context).filter(({ isTold }) => isTold);
  const label = first === undefined ? null : labelOf(first.measure.id, context);
  return label === null ? null : capitalize(fillWords(context.table.titles.plain, { label }));
}
