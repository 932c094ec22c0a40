/** code-is-true: what a code to copy says of the site is so. */
import type { Finding, Place } from '../finding.ts';
import { attributeOf, elementsOf } from '../passages/page.ts';
import type { Page } from '../passages/page.ts';
import { decodeUtf8 } from '../text/decode-bytes.ts';
import { readPngSize } from '../text/read-png-size.ts';
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
  /** Of the chart whose codes the page gives; of every chart of the story on the page that shows them all. */
  const folder = page.path.replace(/(?:code\/)?index\.html$/, '');
  const inFolder = ([path]: readonly [string, unknown]): boolean => path.startsWith(folder);
  const pictures = (): readonly { readonly width: number; readonly height: number }[] =>
    [...site.files]
      .filter((file) => inFolder(file) && file[0].endsWith('/chart.png'))
      .flatMap(([, png]) => readPngSize(png) ?? []);
  switch (furniture) {
    case 'code-width': {
      const known = [...widths, ...pictures().map(({ width }) => String(width))];
      return known.includes(text) ? [] : fault(`"${text}" is no width of a frame`, widths);
    }
    case 'code-height': {
      const frames = [...site.heights].filter(inFolder).flatMap(([, heights]) => heights);
      const known = [...frames, ...pictures().map(({ height }) => String(height))];
      return known.includes(text) ? [] : fault(`the embed is not ${text} pixels tall`, frames);
    }
    case 'drawing': {
      const drawing = site.files.get(`${folder}chart.svg`);
      const isFile = drawing !== undefined && decodeUtf8(drawing).trim() === `<svg${text}`;
      return isFile ? [] : fault('the drawing is not that of chart.svg', []);
    }
    case 'address':
      return addressIsOwn(withoutDensity(text), site)
        ? []
        : fault(`"${text}" is no address of this site`, []);
    default:
      return [];
  }
}

/** A candidate of a `srcset` says how dense its picture is, as the name of the file does. */
function withoutDensity(address: string): string {
  return address.replace(/(@(\d)x\.png) \2x$/, '$1');
}
