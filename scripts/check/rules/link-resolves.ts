/** link-resolves: every address and every reference inside the site leads to something that is there. */
import type { Finding } from '../finding.ts';
import { placeOf } from '../passages/locate.ts';
import { attributeOf, elementsOf, nameOf } from '../passages/page.ts';
import type { Element, Page } from '../passages/page.ts';
import { nearestNames } from '../../../src/model/nearest-names.ts';

/** What can be linked to: paths below the site's root, and the ids of each page. */
export interface SiteMap {
  readonly paths: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Address of the site's root, with a slash at both ends. */
  readonly base: string;
  /** By path of an embed: the heights that it states of itself, in pixels. */
  readonly heights: ReadonlyMap<string, readonly string[]>;
  /** Every file by its path below the root. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data',
  'cite',
  'xlink:href',
]);
/** Lists of addresses, each with what it is for. */
const candidates = new Set(['srcset', 'imagesrcset']);
const references = new Set([
  'popovertarget',
  'commandfor',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'for',
  'list',
]);
/** SVG attributes that point at an element of the same page as `url(#id)`. */
const painted = new Set([
  'fill',
  'stroke',
  'clip-path',
  'mask',
  'filter',
  'marker-end',
  'marker-start',
]);
const origin = 'https://site.invalid';

/** Gives the ids of a page's elements. */
export function idsOf(page: Page): ReadonlySet<string> {
  return new Set(
    elementsOf(page).flatMap((element) => {
      const id = attributeOf(element, 'id');
      return id === null ? [] : [id];
    }),
  );
}

/** Takes a page and the map of its site; gives a finding for each address or reference that leads nowhere. */
export function linkResolves(page: Page, site: SiteMap): readonly Finding[] {
  const own = site.ids.get(page.path) ?? new Set<string>();
  return elementsOf(page).flatMap((element) => [
    ...addressesOf(element).flatMap(({ name, value }) =>
      toFindings(page, element, name, value, judgeAddress(value, page, site)),
    ),
    ...referencesOf(element).flatMap(({ name, value }) =>
      own.has(value)
        ? []
        : toFindings(page, element, name, value, {
            reason: `no element has the id "${value}"`,
            expected: nearestNames(value, [...own]),
          }),
    ),
  ]);
}

interface Broken {
  readonly reason: string;
  readonly expected: readonly string[];
}

function toFindings(
  page: Page,
  element: Element,
  name: string,
  actual: string,
  broken: Broken | null,
): readonly Finding[] {
  if (broken === null) return [];
  return [
    {
      file: page.file,
      ...placeOf(page, element, name),
      ruleId: 'link-resolves',
      actual,
      ...broken,
    },
  ];
}

/** `null` where the address leads outside, or to something that is there. */
function judgeAddress(address: string, page: Page, site: SiteMap): Broken | null {
  const here = origin + site.base + page.path;
  const url = URL.parse(address, here);
  if (url === null) return { reason: `"${address}" is no address`, expected: [] };
  if (url.origin !== origin) return null;
  const path = decode(url.pathname);
  if (!path.startsWith(site.base)) {
    return { reason: `"${address}" leads outside ${site.base}`, expected: [site.base] };
  }
  const target = fileAt(path.slice(site.base.length), site.paths);
  if (target === null) {
    return {
      reason: `"${address}" leads to no file`,
      expected: nearestNames(path.slice(site.base.length), [...site.paths]),
    };
  }
  const fragment = decode(url.hash.slice(1)).split(':~:')[0] ?? '';
  const ids = site.ids.get(target);
  // What follows `#?` is said to the script of a framed page, as WordPress does, and names no element.
  if (fragment === '' || fragment.startsWith('?')) return null;
  if (ids === undefined || ids.has(fragment)) return null;
  return {
    reason: `"${address}" leads to no element of ${target}`,
    expected: nearestNames(fragment, [...ids]),
  };
}

/** True where an address, whole or from the root, leads to a page or file of this site, wherever that will stand. */
export function addressIsOwn(address: string, site: SiteMap): boolean {
  const path = URL.parse(address, origin)?.pathname;
  if (path?.startsWith(site.base) !== true) return false;
  return fileAt(decode(path.slice(site.base.length)), site.paths) !== null;
}

/** Gives the page and the element's id that an address leads to, from any host; `null` where this site has no such page. */
export function targetOf(
  address: string,
  page: Page,
  site: SiteMap,
): { readonly path: string; readonly id: string } | null {
  const url = URL.parse(address, origin + site.base + page.path);
  const path = url === null ? '' : decode(url.pathname);
  if (url === null || !path.startsWith(site.base)) return null;
  const file = fileAt(path.slice(site.base.length), site.paths);
  return file === null ? null : { path: file, id: decode(url.hash.slice(1)).split(':~:')[0] ?? '' };
}

function fileAt(path: string, paths: ReadonlySet<string>): string | null {
  const folder = path === '' || path.endsWith('/') ? path : `${path}/`;
  return [path, `${folder}index.html`].find((known) => paths.has(known)) ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Named {
  readonly name: string;
  readonly value: string;
}

function addressesOf({ attrs }: Element): readonly Named[] {
  return attrs
    .flatMap((attribute) => split(attribute, addressesIn))
    .filter(({ value }) => !/^(?:data|mailto|tel|javascript):/iu.test(value));
}

function addressesIn(name: string, value: string): readonly string[] {
  if (addresses.has(name)) return [value];
  if (!candidates.has(name)) return [];
  return value.split(',').map((candidate) => candidate.trim().split(/\s/u)[0] ?? '');
}

function referencesOf({ attrs }: Element): readonly Named[] {
  return attrs.flatMap((attribute) => split(attribute, referencesIn));
}

function referencesIn(name: string, value: string): readonly string[] {
  if (references.has(name)) return value.split(/\s+/u).filter((id) => id !== '');
  const id = painted.has(name) ? /^url\(["']?#([^"')]{1,200})["']?\)/u.exec(value)?.[1] : undefined;
  return id === undefined ? [] : [id];
}

function split(
  attribute: Element['attrs'][number],
  parts: (name: string, value: string) => readonly string[],
): readonly Named[] {
  const name = nameOf(attribute);
  return parts(name, attribute.value).map((value) => ({ name, value }));
}
