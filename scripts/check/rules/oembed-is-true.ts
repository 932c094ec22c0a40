/** oembed-is-true: texts name sources only, sizes are the embed's and the picture's, addresses are the site's. */
import type { Finding } from '../finding.ts';
import { attributeOf, childrenOf, elementsOf, parsePage } from '../passages/page.ts';
import type { Element } from '../passages/page.ts';
import type { StoryRecord } from '../record/story-record.ts';
import type { BuiltFile } from '../site/built-file.ts';
import type { Site } from '../site/site.ts';
import { isObject, readJson } from '../text/read-json.ts';
import { readPngSize } from '../text/read-png-size.ts';
import { strayNumbers } from '../vouch/stray-numbers.ts';
import { addressIsOwn } from './link-resolves.ts';
import type { SiteMap } from './link-resolves.ts';

/** All that WordPress lets through. */
const elements = ['blockquote', 'a', 'iframe'];

/** Takes an oEmbed file; gives a finding for each thing in it that is not so. */
export function oembedIsTrue(
  { path, file, text, story }: BuiltFile,
  { dist, map }: Pick<Site, 'dist' | 'map'>,
): readonly Finding[] {
  if (story === null) return [];
  const json = readJson(text);
  const data = isObject(json) ? json : {};
  const picture = dist.files.get(path.replace(/oembed\.json$/, 'chart.png'));
  return [...judge(data, path, story, map), ...judgeThumbnail(data, picture, map)].map(
    ({ reason, actual }) => ({
      ...{ file, line: 1, column: 1, ruleId: 'oembed-is-true' },
      ...{ reason, actual, expected: [] },
    }),
  );
}

interface Fault {
  readonly reason: string;
  readonly actual: string;
}

type Data = Readonly<Record<string, unknown>>;

function judge(data: Data, path: string, story: StoryRecord, site: SiteMap): readonly Fault[] {
  const html = typeof data['html'] === 'string' ? data['html'] : '';
  const all = elementsOf(parsePage('oembed.html', path, `<body>${html}`));
  const found = all.filter(({ tagName }) => !['html', 'head', 'body'].includes(tagName));
  const [, link, frame] = found;
  const heights = site.heights.get(path.replace(/oembed\.json$/, 'index.html')) ?? [];
  const names = found.map(({ tagName }) => tagName);
  return [
    ...(names.join(' ') === elements.join(' ')
      ? []
      : [{ reason: `html holds ${names.join(', ')}`, actual: html }]),
    ...[data['title'], ...all.map(textOf), attribute(frame, 'title')].flatMap((printed) =>
      strayNumbers(String(printed), story).map((number) => ({
        reason: `"${number.text}" stands without a source`,
        actual: String(printed),
      })),
    ),
    ...[String(data['height']), attribute(frame, 'height')]
      .filter((height) => !heights.includes(height))
      .map((height) => ({ reason: `the embed is not ${height} pixels tall`, actual: height })),
    ...[attribute(link, 'href'), attribute(frame, 'src')]
      .filter((address) => !addressIsOwn(address, site))
      .map(foreign),
  ];
}

function judgeThumbnail(
  data: Data,
  picture: Uint8Array | undefined,
  site: SiteMap,
): readonly Fault[] {
  const address = String(data['thumbnail_url']);
  const stated = `${String(data['thumbnail_width'])} × ${String(data['thumbnail_height'])}`;
  const size = picture === undefined ? 'none' : sizeOf(picture);
  return [
    ...(addressIsOwn(address, site) && address.endsWith('/chart.png') ? [] : [foreign(address)]),
    ...(stated === size ? [] : [{ reason: `the picture of the chart is ${size}`, actual: stated }]),
  ];
}

function sizeOf(png: Uint8Array): string {
  const size = readPngSize(png);
  return size === null ? 'none' : `${size.width} × ${size.height}`;
}

function foreign(address: string): Fault {
  return { reason: `"${address}" is no address of this site`, actual: address };
}

function attribute(element: Element | undefined, name: string): string {
  return element === undefined ? '' : (attributeOf(element, name) ?? '');
}

function textOf(element: Element): string {
  return childrenOf(element)
    .map((child) => ('value' in child ? child.value : ''))
    .join('');
}
