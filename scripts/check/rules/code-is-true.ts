/** code-is-true: what a code to copy says of the site is so. */
import type { Finding, Place } from '../finding.ts';
import { attributeOf, elementsOf } from '../passages/page.ts';
import type { Page } from '../passages/page.ts';
import type { Vouch } from '../vouch/vouch.ts';
import { addressIsOwn } from './link-resolves.ts';
import type { SiteMap } from './link-resolves.ts';

/** Of frames, in pixels: those for which an embed states its height, in their order; and all of the host's column. */
const widths = ['320', '480', '640', '960', '100%'];

/** Gives the heights that an embed states of itself; none for any other page. */
export function heightsOf(page: Page): readonly string[] {
  const stated = elementsOf(page).map((element) => attributeOf(element, 'data-heights'));
  return stated.find((heights) => heights !== null)?.split(' ') ?? [];
}

/** Takes what vouches for a text of a page; gives a finding where it is a part of a code that does not hold. */
export function codeIsTrue(
  { furniture, target }: Vouch,
  page: Page,
  site: SiteMap,
  at: Place & { readonly file: string },
): readonly Finding[] {
  const text = target ?? '';
  const fault = (reason: string, expected: readonly string[]): readonly Finding[] => [
    { ...at, ruleId: 'code-is-true', reason, actual: text, expected },
  ];
  if (furniture === 'code-width' && !widths.includes(text))
    return fault(`"${text}" is no width of a frame`, widths);
  if (furniture === 'code-height') {
    const chart = page.path.replace(/code\/index\.html$/, '');
    const heights = [...site.heights].flatMap(([path, own]) => (path.startsWith(chart) ? own : []));
    return heights.includes(text) ? [] : fault(`the embed is not ${text} pixels tall`, heights);
  }
  if (furniture !== 'address') return [];
  return addressIsOwn(text, site) ? [] : fault(`"${text}" is no address of this site`, []);
}
