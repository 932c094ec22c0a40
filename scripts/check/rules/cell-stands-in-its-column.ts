/** cell-stands-in-its-column: in a table that is drawn, a number stands under what it counts and beside the source that says it. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, childrenOf, elementsOf } from '../passages/page.ts';
import type { Element, Page } from '../passages/page.ts';
import { vouchOfElement } from '../passages/vouch-of-element.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { foldText } from '../text/fold-text.ts';
import { extentOf, offsetOf } from '../vouch/mark-shape.ts';

/** Pixels: places are rounded to whole ones. */
const slack = 0.7;

interface Column {
  readonly x: number;
  readonly name: string;
}

/** Takes a page and its story; gives a finding for each number of a drawing with `data-mark="column"` that stands in another's place. */
export function cellStandsInItsColumn(page: Page, story: StoryRecord | null): readonly Finding[] {
  // A frozen embed does not say what its measures are called.
  if (story === null || story.measures.length === 0) return [];
  return elementsOf(page)
    .filter((element) => element.tagName === 'svg' && !isInDrawing(element))
    .flatMap((drawing) => {
      const columns = columnsOf(drawing);
      if (columns.length === 0) return [];
      return cellsIn(drawing, story).flatMap(({ element, claim, row }) => {
        const reason = judge(element, claim, row, columns, story);
        if (reason === null) return [];
        const at = { file: page.file, ...placeOf(page, element) };
        return [
          { ...at, ruleId: 'cell-stands-in-its-column', reason, actual: claim.id, expected: [] },
        ];
      });
    });
}

function judge(
  element: Element,
  claim: Claim,
  row: string | null,
  columns: readonly Column[],
  story: StoryRecord,
): string | null {
  if (row !== null && row !== claim.source)
    return `"${claim.id}" is of ${claim.source}, and stands beside ${row}`;
  const left = Math.min(...placesIn(element));
  const column = columns.findLast(({ x }) => x <= left + slack)?.name ?? '';
  const label = story.measures.find(({ id }) => id === claim.measure)?.label ?? '';
  if (foldText(label).toLowerCase() === column.toLowerCase()) return null;
  return `"${claim.id}" counts ${label}, and stands under “${column}”`;
}

/** From left to right; the lines of a name stand below each other. */
function columnsOf(drawing: Element): readonly Column[] {
  const lines = elementsIn(drawing)
    .filter((element) => attributeOf(element, 'data-mark') === 'column')
    .map((element) => ({ x: placesIn(element)[0] ?? NaN, text: textOf(element) }));
  return [...Map.groupBy(lines, ({ x }) => x)]
    .map(([x, own]) => ({ x, name: foldText(own.map(({ text }) => text).join(' ')) }))
    .toSorted((a, b) => a.x - b.x);
}

function isInDrawing({ parentNode }: Element): boolean {
  if (parentNode === null || !('tagName' in parentNode)) return false;
  return parentNode.tagName === 'svg' || isInDrawing(parentNode);
}

interface Cell {
  readonly element: Element;
  readonly claim: Claim;
  /** The source that the row names; `null` where it names none. */
  readonly row: string | null;
}

function cellsIn(drawing: Element, story: StoryRecord): readonly Cell[] {
  const visit = (element: Element, row: string | null): readonly Cell[] =>
    childrenOf(element).flatMap((child): readonly Cell[] => {
      if (!('tagName' in child)) return [];
      const [id, ...others] = vouchOfElement(child)?.claims ?? [];
      const claim = story.claims.get(id ?? '')?.claim;
      if (claim === undefined || others.length > 0) return visit(child, namedIn(child) ?? row);
      return placesIn(child).length === 0 ? [] : [{ element: child, claim, row }];
    });
  return visit(drawing, null);
}

function namedIn(row: Element): string | null {
  const sources = childrenOf(row).map((child) =>
    'tagName' in child ? attributeOf(child, 'data-source') : null,
  );
  return sources.find((source) => source !== null) ?? null;
}

/** How far to the right the shapes and texts of an element begin. */
function placesIn(element: Element): readonly number[] {
  return [element, ...elementsIn(element)].flatMap((one) => {
    const extent = extentOf(one);
    return extent === null ? [] : [extent.x[0] + offsetOf(one).x];
  });
}

function elementsIn(element: Element): readonly Element[] {
  return childrenOf(element).flatMap((child) =>
    'tagName' in child ? [child, ...elementsIn(child)] : [],
  );
}

function textOf(element: Element): string {
  return childrenOf(element)
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textOf(child) : ''))
    .join('');
}
