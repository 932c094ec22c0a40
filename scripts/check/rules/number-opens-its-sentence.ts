/** number-opens-its-sentence: what a number opens shows the sentence that it comes from. */
import { claimsIn, CalcError, parseCalc } from '../calc/parse-calc.ts';
import type { Finding, Place } from '../finding.ts';
import { attributeOf, childrenOf, elementsOf } from '../passages/page.ts';
import type { Element, Page } from '../passages/page.ts';
import type { Vouched } from '../passages/read-page.ts';
import type { StoryRecord } from '../record/story-record.ts';
import type { Site } from '../site/site.ts';
import { targetOf } from './link-resolves.ts';

/**
 * Takes an element that cites claims, or works with them, and leads somewhere. The place it leads to, or what stands
 * around it, must show a quotation that holds the words of one of them.
 */
export function numberOpensItsSentence(
  page: Page,
  { element, vouch, story }: Vouched,
  { pages, map }: Pick<Site, 'pages' | 'map'>,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const popover = attributeOf(element, 'popovertarget');
  const address = popover === null ? attributeOf(element, 'href') : `#${popover}`;
  const claims = [...vouch.claims, ...operandsOf(vouch.calc)].filter((id) => story?.claims.has(id));
  if (address === null || story === null || claims.length === 0) return [];
  const target = targetOf(address, page, map);
  const place =
    target?.id === '' ? undefined : elementAt(pages.get(target?.path ?? ''), target?.id ?? '');
  // Where it leads nowhere, link-resolves says so.
  if (target === null || (place === undefined && target.id !== '')) return [];
  if (place !== undefined && (showsOne(place, claims, story) || citesOne(place, claims))) return [];
  return [
    {
      ...{ ...at, ruleId: 'number-opens-its-sentence' },
      reason: `what "${address}" leads to does not show the sentence of "${claims[0] ?? ''}"`,
      ...{ actual: address, expected: [] },
    },
  ];
}

function operandsOf(calc: string | null): readonly string[] {
  try {
    return calc === null ? [] : claimsIn(parseCalc(calc));
  } catch (error) {
    if (error instanceof CalcError) return [];
    throw error;
  }
}

const listed = new WeakMap<Page, ReadonlyMap<string, Element>>();

function elementAt(page: Page | undefined, id: string): Element | undefined {
  if (page === undefined) return undefined;
  const byId = listed.get(page) ?? listIds(page);
  listed.set(page, byId);
  return byId.get(id);
}

/** The first of an id counts, as in a browser. */
function listIds(page: Page): ReadonlyMap<string, Element> {
  return new Map(
    elementsOf(page)
      .toReversed()
      .map((element) => [attributeOf(element, 'id') ?? '', element]),
  );
}

/** A step of the story opens, first of all, the sentence that dates it. */
function citesOne(place: Element, claims: readonly string[]): boolean {
  return claims.includes(firstOpened(place) ?? '');
}

function firstOpened(element: Element): string | null {
  if (attributeOf(element, 'popovertarget') !== null) return attributeOf(element, 'data-claim');
  for (const child of childrenOf(element)) {
    const found = 'tagName' in child ? firstOpened(child) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A place that quotes nothing itself stands in what it marks. */
function showsOne(place: Element, claims: readonly string[], story: StoryRecord): boolean {
  const own = quotesIn(place);
  const { parentNode: around } = place;
  const quotes =
    own.length > 0 || around === null || !('tagName' in around) ? own : quotesIn(around);
  return claims.some((id) => {
    const claim = story.claims.get(id)?.claim;
    return quotes.some(({ source, start, end }) => {
      return source === claim?.source && start <= claim.start && end >= claim.end;
    });
  });
}

interface Slice {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

function quotesIn(element: Element): readonly Slice[] {
  const [, source = '', start = '', end = ''] =
    /^([^:]+):(\d{1,9})-(\d{1,9})$/.exec(attributeOf(element, 'data-quote') ?? '') ?? [];
  const own = source === '' ? [] : [{ source, start: Number(start), end: Number(end) }];
  return [
    ...own,
    ...childrenOf(element).flatMap((child) => ('tagName' in child ? quotesIn(child) : [])),
  ];
}
