/** dots-equal-claims: a number that is drawn as dots has as many as it counts, and as many outlined as it is unsure of. */
import type { Claim } from '../../../src/model/claim.ts';
import type { Finding } from '../finding.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, childrenOf, elementsOf } from '../passages/page.ts';
import type { Element, Page } from '../passages/page.ts';
import { vouchOfElement } from '../passages/vouch-of-element.ts';
import type { StoryRecord } from '../record/story-record.ts';
import { dotsIn, dotsOf } from '../vouch/count-dots.ts';

interface Group {
  readonly element: Element;
  readonly claim: Claim;
}

/** Takes a page and its story; gives a finding for each group of a drawing with `data-dots` that has too many dots or too few. */
export function dotsEqualClaims(page: Page, story: StoryRecord | null): readonly Finding[] {
  if (story === null) return [];
  return elementsOf(page).flatMap((drawing) => {
    const stated = attributeOf(drawing, 'data-dots');
    if (stated === null) return [];
    const groups = groupsIn(drawing, story);
    const [, pitch, each] = /^(\d{1,3}) (\d{1,12})$/u.exec(stated) ?? [];
    const isKnown = each === '1' || groups.some(({ claim }) => Number(each) === leastOf(claim));
    const finding = (element: Element, reason: string, actual: string): Finding => ({
      ...{ file: page.file, ...placeOf(page, element), ruleId: 'dots-equal-claims' },
      ...{ reason, actual, expected: [] },
    });
    if (!isKnown)
      return [finding(drawing, `"${stated}" says a dot is as many as no number here`, stated)];
    return groups.flatMap(({ element, claim }) => {
      const [dots, unsure] = ['dots', 'unsure'].map((kind) =>
        placesOf(element, kind, Number(pitch)),
      );
      const counted = { dots: dots?.length ?? NaN, unsure: unsure?.length ?? NaN };
      const expected = expectedOf(claim, Number(each));
      if (new Set(dots).size < counted.dots)
        return [finding(element, `dots of "${claim.id}" cover one another`, claim.id)];
      if (counted.dots === expected.dots && counted.unsure === expected.unsure) return [];
      const told = `${say(counted)} where "${claim.id}" is ${say(expected)}`;
      return [finding(element, told, claim.id)];
    });
  });
}

function groupsIn(element: Element, story: StoryRecord): readonly Group[] {
  return childrenOf(element).flatMap((child): readonly Group[] => {
    if (!('tagName' in child)) return [];
    const [id, ...others] = vouchOfElement(child)?.claims ?? [];
    const claim = story.claims.get(id ?? '')?.claim;
    return claim === undefined || others.length > 0
      ? groupsIn(child, story)
      : [{ element: child, claim }];
  });
}

/** Where the dots of a group stand; `null` where they are not drawn in rows. */
function placesOf(group: Element, kind: string, pitch: number): readonly string[] | null {
  const dots = pathsOf(group, kind).map((path) => dotsIn(path, pitch));
  if (dots.includes(null)) return null;
  return dots.flatMap((some) => (some ?? []).map(({ x, y }) => `${String(x)} ${String(y)}`));
}

function pathsOf(element: Element, kind: string): readonly string[] {
  const own = attributeOf(element, 'data-mark') === kind ? [attributeOf(element, 'd') ?? ''] : [];
  const inner = childrenOf(element).flatMap((child) =>
    'tagName' in child ? pathsOf(child, kind) : [],
  );
  return [...own, ...inner];
}

interface Dots {
  readonly dots: number;
  readonly unsure: number;
}

function expectedOf(claim: Claim, each: number): Dots {
  const { value, low, high, modality } = claim;
  const most = high ?? value ?? low ?? 0;
  const isAbout = modality === 'about' || modality === 'nearly';
  const dots = dotsOf(most, each);
  return { dots, unsure: dots - dotsOf(isAbout ? 0 : (low ?? most), each) };
}

function leastOf({ value, low, high }: Claim): number {
  return Math.min(...[value, low, high].filter((end) => end !== null));
}

function say({ dots, unsure }: Dots): string {
  return `${String(dots)} dots, ${String(unsure)} of them outlined,`;
}
