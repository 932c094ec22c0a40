/** A report as plain text for a terminal: the counts first, then the items of each file with their lines, ids ready to paste. */
import { groupItems } from './group-items.ts';
import { plainLine } from './plain-line.ts';
import type { Report } from './report.ts';
import type { Item, Section } from './section.ts';

/** More of one group are for the page, which has them all. */
const mostItems = 20;

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
  const { title, why, items, paste = [] } = section;
  const groups = groupItems(items).flatMap(({ about, items: own }) => [
    '',
    ...(about === null ? [] : [`  ${plainLine(about)}`]),
    ...fileLines(own.slice(0, mostItems)),
    ...(own.length > mostItems ? [`    … and ${own.length - mostItems} more, on the page`] : []),
  ]);
  const pasted = paste.length === 0 ? [] : ['', '  For desk.yaml:', ...paste.map(indent)];
  return ['', '', `${title} (${toCount(section)})`, why, ...groups, ...pasted];
}

function indent(line: string): string {
  return `    ${plainEnd(line)}`;
}

/** White space at the start of a line of YAML means something. */
function plainEnd(line: string): string {
  const [start = ''] = /^ */.exec(line) ?? [];
  return start + plainLine(line);
}

/** A file that has one item is named on its line, so that a terminal can open it there. */
function fileLines(items: readonly Item[]): readonly string[] {
  return [...Map.groupBy(items, ({ file }) => file)].flatMap(([file, own]) =>
    own.length === 1
      ? own.map((item) => `    ${plainLine(file)}:${item.line}  ${sayItem(item)}`)
      : [
          `    ${plainLine(file)}`,
          ...own.map((item) => `      ${String(item.line).padStart(4)}  ${sayItem(item)}`),
        ],
  );
}

function sayItem({ claim, text }: Item): string {
  return `${plainLine(text)}${claim === null ? '' : `  claim:${claim}`}`;
}
