/** Finds a draft's title in the words of the sources: what they answer differently, or the best of their headlines. */
import { weighMeasures } from './choose-measures.ts';
import { cleanText } from './clean-text.ts';
import type { DraftContext } from './draft-context.ts';
import { capitalize, fillWords } from './fill-template.ts';
import { labelOf } from './say-count.ts';

/** Characters of a headline that says something and fits on a phone. */
const fewest = 10;
const most = 110;

/** Gives words without a number. */
export function draftTitle(context: DraftContext): string {
  const { words, table, story } = context;
  const headlines = rankHeadlines(context);
  const shared = headlines.find(({ isShared }) => isShared)?.title ?? null;
  const titles = [
    words.title,
    askDisputed(context),
    shared,
    ...(isApart(context)
      ? [table.titles.last]
      : [nameMeasure(context), headlines[0]?.title ?? null, nameFolder(story.id)]),
  ];
  const title = titles.find((one) => one !== null && one !== '' && !words.hasNumber(one));
  return title ?? table.titles.last;
}

function askDisputed(context: DraftContext): string | null {
  const { table } = context;
  const [first] = weighMeasures(context);
  const label = first?.isHard === true ? labelOf(first.measure.id, context) : null;
  if (label === null) return null;
  const question = ask(label, context);
  return question === null
    ? capitalize(fillWords(table.titles.disputed, { label }))
    : fillWords(table.titles.asked, { question });
}

/** The scope of a label, in parentheses at its end, stays where it is. */
function ask(label: string, { table }: DraftContext): string | null {
  const [, plain = label, scope = ''] = /^([^\(]+)( \([^\(\)]+\))$/v.exec(label) ?? [];
  for (const { form, question } of table.questions) {
    const groups = form.exec(plain)?.groups;
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

/** "bridge-closure-2024" → "Bridge closure". */
function nameFolder(id: string): string {
  const words = id.split('-').filter((word) => !/\d/.test(word));
  return capitalize(words.join(' '));
}
