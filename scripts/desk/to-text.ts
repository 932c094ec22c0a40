/** A report as plain text for a terminal: the counts first, then each item with its file and line. */
import { groupItems } from './group-items.ts';
import { plainLine } from './plain-line.ts';
import type { Report } from './report.ts';
import type { Item, Section } from './section.ts';

/** Takes a report; gives lines, the last one ended. */
export function toText({ story, explainer, summary, sections }: Report): string {
  const width = Math.max(...sections.map((section) => toCount(section).length));
  return [
    story,
    summary,
    explainer === null
      ? 'There is no explainer yet; `npm run content` drafts one.'
      : `Explainer: ${explainer}`,
    '',
    ...sections.map((section) => `  ${toCount(section).padStart(width)}  ${section.title}`),
    ...sections.filter(({ items }) => items.length > 0).flatMap(sectionLines),
    '',
  ].join('\n');
}

function toCount({ count, items }: Section): string {
  return String(count ?? items.length);
}

function sectionLines(section: Section): readonly string[] {
  const { title, why, items } = section;
  const groups = groupItems(items).flatMap(({ about, items: own }) => [
    '',
    ...(about === null ? [] : [`  ${plainLine(about)}`]),
    ...own.map(itemLine),
  ]);
  return ['', '', `${title} (${toCount(section)})`, why, ...groups];
}

function itemLine({ claim, file, line, text }: Item): string {
  const id = claim === null ? '' : ` [${claim}]`;
  return `    ${plainLine(file)}:${line}  ${plainLine(text)}${id}`;
}
